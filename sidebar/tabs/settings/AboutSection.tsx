import pack from "../../../package.json";
import { usePane } from "../../PaneContext";
import { Section } from "../../parts/Section";

/** Which version this is, what becomes of the user's data, on what terms, and whom to ask. */
export function AboutSection() {
  const { title, said } = usePane().words.pane.about(pack.version);
  return (
    <Section title={title}>
      {said.map((sentence) => (
        <p key={sentence} class="fb-say">
          {sentence}
        </p>
      ))}
    </Section>
  );
}
