import { defaultGuidelines } from "../../../core/balance/defaultGuidelines";
import { usePane } from "../../PaneContext";
import { inPercent } from "../../parts/inPercent";
import { NumberField } from "../../parts/NumberField";
import { Section } from "../../parts/Section";

const shares = ["handOffAlive", "handOffChange", "handOffSmall", "handOffHours"] as const;

/** What the time plan takes for granted: the hours of things, and whom inside sales can keep warm. */
export function TimeFields() {
  const { model, state, words } = usePane();
  const guidelines = { ...defaultGuidelines, ...state.settings.guidelines };
  const { hoursUnit, purchasesUnit, monthsUnit, percentSign } = words.more;
  const figures = [
    { key: "hoursPerDeal", unit: hoursUnit, min: 0.1, max: 2000, step: 0.1 },
    { key: "hoursPerAccount", unit: hoursUnit, min: 0.1, max: 2000, step: 0.1 },
    { key: "hoursPerNewDeal", unit: hoursUnit, min: 0.1, max: 2000, step: 0.1 },
    { key: "handOffPurchases", unit: purchasesUnit, min: 1, max: 1000, step: 1 },
    { key: "handOffDormant", unit: monthsUnit, min: 1, max: 240, step: 1 },
  ] as const;
  return (
    <Section title={words.more.timeTitle}>
      {figures.map(({ key, ...bounds }) => (
        <NumberField
          key={key}
          label={words.more.guidelineWords[key].label}
          hint={words.more.guidelineWords[key].hint}
          value={guidelines[key]}
          {...bounds}
          onChange={(value) => void model.settings.setGuidelines({ [key]: value })}
        />
      ))}
      {shares.map((key) => (
        <NumberField
          key={key}
          label={words.more.guidelineWords[key].label}
          hint={words.more.guidelineWords[key].hint}
          unit={percentSign}
          value={inPercent(guidelines[key])}
          min={0}
          max={100}
          step={0.1}
          onChange={(percent) => void model.settings.setGuidelines({ [key]: percent / 100 })}
        />
      ))}
    </Section>
  );
}
