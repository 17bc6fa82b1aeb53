import { classCounts, classings, type Choropleth } from '#core/view/view.ts';

const usual = { classing: classings[0], classes: classCounts.usual };

/** `MEASURE`, then classing and number of classes where they are not the usual ones. */
export function encodeChoropleth({ measure, classing, classes }: Choropleth): string {
  if (classes !== usual.classes) return [measure, classing, classes].join(',');
  return classing === usual.classing ? measure : [measure, classing].join(',');
}

/** Null for what is not one of a known measure. */
export function decodeChoropleth(text: string, measures: ReadonlySet<string>): Choropleth | null {
  const [measure = '', way, count, ...surplus] = text.split(',');
  if (!measures.has(measure) || surplus.length > 0) return null;
  const classing = way === undefined ? usual.classing : classings.find((each) => each === way);
  const classes = count === undefined ? usual.classes : /^\d$/.test(count) ? Number(count) : 0;
  if (classing === undefined || classes < classCounts.least || classes > classCounts.most) return null;
  return { measure, classing, classes };
}
