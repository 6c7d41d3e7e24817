import { laterPart } from "../../later/laterPart";
import { sheetful } from "../Sheetful";
import type { Tab } from "../Tab";

export const customersTab: Tab = {
  id: "customers",
  title: ({ pane }) => pane.tabs.customers,
  Panel: sheetful(
    laterPart(() =>
      import(/* webpackChunkName: "rest" */ "./CustomersPanel").then(({ CustomersPanel }) => CustomersPanel),
    ),
  ),
};
