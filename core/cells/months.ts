const spelled = [
  "jan january januar jaenner janner janvier janv enero ene janeiro gennaio gen januari",
  "feb february februar fevrier fevr fev febrero fevereiro febbraio februari",
  "mar march marz maerz mrz mars marzo marco maart mrt",
  "apr april avril avr abril abr aprile",
  "may mai mayo maio maggio mag mei",
  "jun june juni juin junio junho giugno giu",
  "jul july juli juillet juil julio julho luglio lug",
  "aug august aout agosto ago augustus",
  "sep sept september septembre septiembre setembro set settembre",
  "oct october oktober okt octobre octubre outubro out ottobre ott",
  "nov november novembre noviembre novembro",
  "dec december dezember dez decembre diciembre dic dezembro dicembre",
];

/** Months by their folded names in seven languages, from 1. */
export const months: ReadonlyMap<string, number> = new Map(
  spelled.flatMap((names, at) => names.split(" ").map((name) => [name, at + 1] as const)),
);
