/** webpack hands a .css file over as its source text (asset/source). */
declare module "*.css" {
  const text: string;
  export default text;
}
