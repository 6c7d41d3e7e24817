/** One entry of a zip's central directory. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly encrypted: boolean;
  readonly compressedSize: number;
  readonly size: number;
  /** The checksum of the content. */
  readonly crc: number;
  /** Where its local header starts in the file, and where the next entry or the directory does. */
  readonly offset: number;
  readonly end: number;
  /** Where its record in the central directory starts and ends. */
  readonly record: readonly [number, number];
}

/** A zip file: its bytes, its entries in the order of the central directory, and where that directory starts. */
export interface Zip {
  readonly bytes: Uint8Array;
  readonly entries: readonly ZipEntry[];
  readonly directory: number;
  /** The bytes after the last record of the directory: the end record with the archive's comment. */
  readonly end: number;
}
