/** The names of SVG's elements. Apart from the templates, in which Apps Script takes the two strokes for a comment. */
export const svgNames = "http://www.w3.org/2000/svg";
