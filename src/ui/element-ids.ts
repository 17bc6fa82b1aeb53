/** The region of the street summary, which another panel may lead to where it is out of sight. */
export const streetSummaryId = 'street-summary';
