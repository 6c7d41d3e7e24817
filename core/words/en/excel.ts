/** Stands in the pane's page for web views that cannot run the pane. */
export const oldEngine =
  "The browser inside this Excel is too old for Funnel Balance: update Safari on a Mac to 15.4 or later, and Microsoft Edge WebView2 on Windows.";

/** The page behind Learn more, Support and "Help on this function". */
export const help = {
  title: "Funnel Balance for Excel",
  about: [
    "Funnel Balance reads your sales pipeline as it stands in your sheet and says whether it is balanced: over product lines, over accounts, and between new and current customers.",
    "Review opens the pane. Colour marks what is out of balance with conditional formats, Clear colours takes away these and nothing else. A right-click on a deal offers the brief on its account; the tab Formulas puts a measure into a cell, which follows your edits.",
    "Your data stay in your workbook: the pane sends nothing anywhere.",
  ],
  support: {
    heading: "When something does not work",
    answers: [
      [
        "A formula shows #NAME? or #BUSY!",
        "Open the pane once with Review. Then choose Formulas, Repair. #BUSY! must have stood for some seconds first.",
      ],
      [
        "A formula shows #REF! or #NAME? and repairing does not help",
        "Two copies of Funnel Balance fight for the same names, one from a shared folder and one from your administrator or the store. Remove one of them.",
      ],
      [
        "A formula shows #CALC!",
        "Excel hands no function more than 5 MB. Give a table's column, or a range with an end such as C1:C5000, and not the whole column.",
      ],
      ["The pane says that a cell is being edited", "Press Enter or Esc in the sheet, then try again."],
      ["The pane reads the wrong column", "Choose Settings in the pane and name the right one."],
      [
        "The pane stays empty",
        "Close and open the workbook. In Excel on the web, reload the page; a blocker may hold back appsforoffice.microsoft.com.",
      ],
    ],
  },
  functions: "Functions",
} as const;
