/** The code of the page that comes behind the first verdict. */
export function bringBehind() {
  return import(/* webpackChunkName: "behind" */ "./behind");
}
