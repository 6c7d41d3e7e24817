import { sheetful } from "../Sheetful";
import type { Tab } from "../Tab";
import { CustomersPanel } from "./CustomersPanel";

export const customersTab: Tab = {
  id: "customers",
  title: ({ tabs }) => tabs.titles.customers,
  Panel: sheetful(CustomersPanel),
};
