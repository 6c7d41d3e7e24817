import type { ColouredCells } from "../../core/colours/colouredCells";
import { turnedDark } from "../../core/colours/turnedDark";
import { sum } from "../../core/statistics/sum";
import { usePane } from "../PaneContext";
import { Chevron } from "../parts/Chevron";
import { Menu } from "../parts/Menu";

/** How many cells are coloured; opens what each colour means, with a way to its first cell. */
export function Legend({ cells, sheet }: { cells: readonly ColouredCells[]; sheet: string }) {
  const { model, words } = usePane();
  const count = sum(cells.map(({ sheetRows }) => sheetRows.length));
  const items = cells.map(({ group, tone, fill, names, sheetRows }) => ({
    label: words.pane.legend(group, tone, names),
    aside: words.format.whole(sheetRows.length),
    swatch: <Swatch fill={fill} />,
    run: () => void model.sheet.goToRow(sheetRows[0]),
  }));
  return (
    <Menu
      look="fb-legend"
      label={words.pane.legendLabel(count)}
      title={words.pane.colouredOn(count, sheet)}
      groups={[items]}
    >
      <span>
        {words.format.whole(count)}
        <span class="fb-wide"> {words.pane.cells(count)}</span>
      </span>
      {cells.map(({ group, tone, fill }) => (
        <Swatch key={`${group} ${tone}`} fill={fill} />
      ))}
      <Chevron to="down" />
    </Menu>
  );
}

/** As the cells look: in a grid that is dark by itself while the pane is. */
function Swatch({ fill }: { fill: string }) {
  const { capabilities } = usePane().model.port;
  const shown = capabilities.turnsFillsDark ? { fill: `light-dark(${fill}, ${turnedDark(fill)})` } : {};
  return (
    <svg class="fb-swatch" width="11" height="14" viewBox="0 0 11 14" aria-hidden="true">
      <rect x=".5" y=".5" width="10" height="13" rx="2" fill={fill} style={shown} />
    </svg>
  );
}
