import { defaultGuidelines } from "../../../core/balance/defaultGuidelines";
import { type Guidelines, territories } from "../../../core/balance/Guidelines";
import type { HeldShare } from "../../../core/balance/guidelineToday";
import { bases, weights } from "../../../core/tally/choice";
import { usePane } from "../../PaneContext";
import { Folded } from "../../parts/Folded";
import { inPercent } from "../../parts/inPercent";
import { NumberField } from "../../parts/NumberField";
import { Section } from "../../parts/Section";
import { SelectField } from "../../parts/SelectField";
import { GuidelineLine } from "./GuidelineLine";

const first = ["lineLimit", "newTarget", "accountLimit", "languishingBelow"] as const;

const others = ["linePairLimit", "accountFewLimit", "staleLimit", "returnLow", "returnHigh"] as const;

/** Shares that are held against nothing of their own. */
const shares = ["newTolerance", "watchMargin", "certainty", "balanceBudget", "languishingHours"] as const;

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
  const review = state.reviewed?.ok ? state.reviewed.analysis.review : null;
  const line = (of: HeldShare) => (
    <GuidelineLine key={of} of={of} review={review} guidelines={guidelines} {...boundsOf(of, guidelines)} />
  );
  return (
    <Section title={words.more.guidelinesTitle} aside={words.more.ringAndBar}>
      <p class="fb-say">{words.more.guidelinesSaid}</p>
      {first.map(line)}
      <Folded title={words.more.moreGuidelines(others.length + shares.length + counts.length + 3)}>
        <SelectField
          label={words.more.territoryLabel}
          value={guidelines.territory}
          options={territories.map((value) => ({ value, label: words.more.territoryWords[value] }))}
          onChange={(territory) => void model.settings.setGuidelines({ territory })}
        />
        {others.map(line)}
        {shares.map((key) => (
          <NumberField
            key={key}
            label={words.more.guidelineWords[key].label}
            hint={words.more.guidelineWords[key].hint}
            unit={words.more.percentSign}
            value={inPercent(guidelines[key])}
            {...boundsOf(key, guidelines)}
            step={0.1}
            onChange={(percent) => void model.settings.setGuidelines({ [key]: percent / 100 })}
          />
        ))}
        {counts.map(({ key, unit, min, max }) => (
          <NumberField
            key={key}
            label={words.more.guidelineWords[key].label}
            hint={words.more.guidelineWords[key].hint}
            unit={unit === null ? "" : words.more[unit]}
            value={guidelines[key]}
            min={min}
            max={max}
            step={1}
            onChange={(count) => void model.settings.setGuidelines({ [key]: count })}
          />
        ))}
        <SelectField
          label={words.more.opensWith}
          value={guidelines.by}
          options={weights.map((value) => ({ value, label: words.pane.byWords[value] }))}
          onChange={(by) => void model.settings.setGuidelines({ by })}
        />
        <SelectField
          label={words.more.opensOver}
          value={guidelines.basis}
          options={bases.map((value) => ({ value, label: words.pane.basisWords[value] }))}
          onChange={(basis) => void model.settings.setGuidelines({ basis })}
        />
      </Folded>
    </Section>
  );
}

/** In percent. A limit of 0 could never be met, a band's low end stays below its high end, and nothing is sure to 100 %. */
function boundsOf(key: HeldShare | (typeof shares)[number], { returnLow, returnHigh }: Guidelines) {
  if (key === "returnLow") return { min: 0, max: inPercent(returnHigh) };
  if (key === "returnHigh") return { min: inPercent(returnLow), max: 100 };
  if (key === "certainty") return { min: 50, max: 99.9 };
  return { min: key.endsWith("Limit") ? 0.1 : 0, max: 100 };
}
