// Reads answers of the site with tools that others wrote.
// usage: node validate.mjs MANIFEST      a JSON list of {kind, address, file}; also {kind: "json", schema} and {kind: "reference", expected}
// Output: a JSON list of {kind, address, finding}; empty where nothing is wrong.
import { readFile } from 'node:fs/promises';
import { checks } from './checks.mjs';

const answers = JSON.parse(await readFile(process.argv[2], 'utf8'));
const findings = [];
for (const answer of answers) {
  const { kind, address } = answer;
  try {
    for (const finding of await checks[kind](await readFile(answer.file, 'utf8'), answer)) findings.push({ kind, address, finding });
  } catch (error) {
    findings.push({ kind, address, finding: String(error.message ?? error) });
  }
}
console.log(JSON.stringify(findings, null, 1));
