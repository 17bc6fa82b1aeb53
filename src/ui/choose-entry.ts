import type { SearchEntry, Where } from '#core/search/search-entry.ts';
import type { Explorer } from '#state/explorer.svelte.ts';
import { entryName } from './entry-words.ts';

/** Goes to what was chosen: selects it, or looks around there, or reads it; the map follows where it can. */
export function chooseEntry(entry: SearchEntry, explorer: Explorer): void {
  switch (entry.kind) {
    case 'street':
      explorer.view.selectStreet(entry.id);
      explorer.commands.send({ kind: 'show-street', code: entry.id });
      break;
    case 'project':
      chooseProject(entry.id, explorer);
      break;
    case 'place': {
      const [first] = entry.projects;
      if (entry.where) lookAround(entryName(entry), entry.where, explorer);
      else if (first !== undefined) chooseProject(first, explorer);
      break;
    }
    case 'road':
    case 'station':
      lookAround(entryName(entry), entry.where, explorer);
      break;
    case 'sentence':
      explorer.reading.read(entry.id);
      break;
  }
}

/** A project without a place is shown in its card; the map stays where it is. */
function chooseProject(id: string, explorer: Explorer): void {
  explorer.view.selectProject(id);
  if (explorer.project(id).precision !== 'unlocated') explorer.commands.send({ kind: 'show-project', id });
}

/** What is near it, by distance; the map shows a point with what is around, anything longer as a whole. */
function lookAround(name: string, { lngLat, extent }: Where, explorer: Explorer): void {
  explorer.nearby.lookFrom(lngLat, name);
  explorer.side.open('near');
  const [west, south, east, north] = extent;
  if (west < east || south < north) explorer.commands.send({ kind: 'show-extent', extent });
}
