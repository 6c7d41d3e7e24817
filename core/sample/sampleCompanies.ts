/** Companies that do not exist. */
export interface Company {
  readonly name: string;
  readonly industry: string;
  readonly employees: number;
  readonly region: Region;
  /** Purchases a year; 0 for a company that has not bought yet. */
  readonly rate: number;
}

export type Region = "North" | "South" | "East" | "West";

/** One rep a region, with the year's quota. Tom sells what he knows: sensors. */
export const owners: Readonly<Record<Region, { readonly name: string; readonly quota: number }>> = {
  North: { name: "Anna Keller", quota: 620_000 },
  South: { name: "Marcus Boyd", quota: 540_000 },
  East: { name: "Priya Nair", quota: 580_000 },
  West: { name: "Tom Okafor", quota: 500_000 },
};

const table: readonly (readonly [string, string, number, Region, number])[] = [
  ["Harlow Dairy Ltd.", "Food", 420, "North", 4.6],
  ["Pinecrest Paper", "Paper", 1150, "North", 3.8],
  ["Marlin Chemicals", "Chemicals", 2300, "South", 4.2],
  ["Tessel Brewing", "Food", 180, "East", 3.1],
  ["Brandvik Shipyards", "Marine", 3400, "North", 2.4],
  ["Osprey Water Works", "Water", 640, "West", 5.2],
  ["Calder Glass", "Glass", 760, "South", 2.2],
  ["Rowan Pharma", "Pharma", 1900, "East", 3.4],
  ["Quarry Lane Cement", "Cement", 880, "West", 2.8],
  ["Lindqvist Foods AB", "Food", 510, "North", 2.6],
  ["Silverbrook Mills", "Paper", 330, "East", 1.9],
  ["Coastline Desalination", "Water", 290, "South", 2.1],
  ["Haldane Motors", "Automotive", 5200, "West", 3.6],
  ["Verity Plastics", "Plastics", 450, "East", 1.6],
  ["Amberfield Sugar", "Food", 970, "South", 1.4],
  ["Northgate Refining", "Chemicals", 4100, "North", 2.0],
  ["Fenwick Heat & Power", "Energy", 620, "West", 2.4],
  ["Kestrel Aerospace", "Aerospace", 2800, "East", 1.2],
  ["Oakhurst Textiles", "Textiles", 260, "South", 0.9],
  ["Bluewater Fisheries", "Food", 210, "North", 1.1],
  ["Stonebridge Quarries", "Cement", 340, "West", 1.3],
  ["Meridian Coatings", "Chemicals", 480, "East", 1.5],
  ["Larkspur Biotech", "Pharma", 150, "South", 1.0],
  ["Granite Peak Mining", "Mining", 3900, "West", 1.8],
  ["Elmwood Packaging", "Paper", 530, "North", 0.8],
  ["Tidewater Logistics", "Logistics", 1400, "South", 0.7],
  ["Redfern Foundry", "Metals", 690, "East", 1.1],
  ["Copperline Cables", "Metals", 410, "West", 0.9],
  ["Juniper Cosmetics", "Chemicals", 320, "South", 0.8],
  ["Wexford Ceramics", "Glass", 240, "North", 0.7],
  ["Solstice Solar", "Energy", 190, "East", 0],
  ["Hartmann Präzision GmbH", "Automotive", 870, "North", 0],
  ["Bayside Sewage District", "Water", 360, "South", 0],
  ["Clearwell Bottling", "Food", 280, "West", 0],
  ["Ironwood Timber", "Paper", 440, "East", 0],
  ["Delphi Robotics Lab", "Automotive", 130, "South", 0],
  ["Mistral Compressors", "Metals", 560, "North", 0],
  ["Prairie Ethanol", "Energy", 310, "West", 0],
  ["Zephyr Turbines", "Energy", 1250, "East", 0],
  ["Arbour Nutrition", "Food", 170, "South", 0],
  ["Keystone Tunnelling", "Mining", 940, "North", 0],
  ["Vantage Semicon", "Electronics", 2100, "East", 0],
  ["Seabright Hatcheries", "Food", 90, "West", 0],
  ["Union Street Laundry", "Textiles", 60, "South", 0],
];

export const companies: readonly Company[] = table.map(([name, industry, employees, region, rate]) => ({
  name,
  industry,
  employees,
  region,
  rate,
}));
