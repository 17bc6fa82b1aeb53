import { loadCatalogue } from './load-catalogue.ts';
import { coverFigures } from '#core/report/coverage.ts';
const r = loadCatalogue(process.argv[2] ?? 'seeds/yuexiu-2025-h1');
if (!r.ok) { for (const p of r.problems) console.log(`${p.params.file}:${p.params.line} ${p.params.reason}`); console.log(r.problems.length); }
else { const d=r.value; const c=coverFigures(d.report.text,d.statements,d.excluded); const t=d.report.text;
for (const o of c.open) console.log(t.slice(Math.max(0,o.start-10),o.start).replace(/\s/g,'')+'【'+o.text+'】'+t.slice(o.end,o.end+10).replace(/\s/g,''));
console.log(c.covered.length,c.excluded.length,c.open.length, d.statements.length, d.statements.flatMap(s=>s.measures).length, d.projects.length, d.projects.filter(p=>p.set).length, d.excluded.length);}
