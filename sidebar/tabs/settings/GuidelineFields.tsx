import { defaultGuidelines } from "../../../core/balance/defaultGuidelines";
import { bases, type Guidelines, territories, weights } from "../../../core/balance/Guidelines";
import { usePane } from "../../PaneContext";
import { Act } from "../../parts/Act";
import { inPercent } from "../../parts/inPercent";
import { NumberField } from "../../parts/NumberField";
import { SelectField } from "../../parts/SelectField";

const shares = [
  "lineLimit",
  "linePairLimit",
  "languishingBelow",
  "newTarget",
  "newTolerance",
  "accountLimit",
  "accountFewLimit",
  "returnLow",
  "returnHigh",
  "watchMargin",
  "certainty",
  "balanceBudget",
  "languishingHours",
  "staleLimit",
] as const;

/** What is counted and no share. */
const counts = [
  { key: "minimumDeals", unit: null, min: 1, max: 1000 },
  { key: "silentDays", unit: "daysUnit", min: 1, max: 3650 },
  { key: "lapseMonths", unit: "monthsUnit", min: 0, max: 240 },
] as const;

/** Every limit and target, as figures that a salesperson writes: percent and deals. */
export function GuidelineFields() {
  const { model, state, words } = usePane();
  const guidelines = { ...defaultGuidelines, ...state.settings.guidelines };
  return (
    <>
      <div class="fb-news">
        <h1>{words.pane.guidelinesTitle}</h1>
      </div>
      <p class="fb-say">{words.pane.guidelinesSaid}</p>
      <SelectField
        label={words.pane.territoryLabel}
        value={guidelines.territory}
        options={territories.map((value) => ({ value, label: words.pane.territoryWords[value] }))}
        onChange={(territory) => void model.settings.setGuidelines({ territory })}
      />
      {shares.map((key) => (
        <NumberField
          key={key}
          label={words.pane.guidelineWords[key].label}
          hint={words.pane.guidelineWords[key].hint}
          unit={words.pane.percentSign}
          value={inPercent(guidelines[key])}
          {...boundsOf(key, guidelines)}
          step={0.1}
          onChange={(percent) => void model.settings.setGuidelines({ [key]: percent / 100 })}
        />
      ))}
      {counts.map(({ key, unit, min, max }) => (
        <NumberField
          key={key}
          label={words.pane.guidelineWords[key].label}
          hint={words.pane.guidelineWords[key].hint}
          unit={unit === null ? "" : words.pane[unit]}
          value={guidelines[key]}
          min={min}
          max={max}
          step={1}
          onChange={(count) => void model.settings.setGuidelines({ [key]: count })}
        />
      ))}
      <SelectField
        label={words.pane.opensWith}
        value={guidelines.by}
        options={weights.map((value) => ({ value, label: words.pane.byWords[value] }))}
        onChange={(by) => void model.settings.setGuidelines({ by })}
      />
      <SelectField
        label={words.pane.opensOver}
        value={guidelines.basis}
        options={bases.map((value) => ({ value, label: words.pane.basisWords[value] }))}
        onChange={(basis) => void model.settings.setGuidelines({ basis })}
      />
      <p>
        <Act onClick={() => void model.settings.resetAll()}>{words.pane.resetAll}</Act>
      </p>
    </>
  );
}

/** In percent. A limit of 0 could never be met, a band's low end stays below its high end, and nothing is sure to 100 %. */
function boundsOf(key: (typeof shares)[number], { returnLow, returnHigh }: Guidelines) {
  if (key === "returnLow") return { min: 0, max: inPercent(returnHigh) };
  if (key === "returnHigh") return { min: inPercent(returnLow), max: 100 };
  if (key === "certainty") return { min: 50, max: 99.9 };
  return { min: key.endsWith("Limit") ? 0.1 : 0, max: 100 };
}
