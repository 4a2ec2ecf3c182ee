// One check for each kind of answer: the text to a list of what is wrong with it.
import { readFile } from 'node:fs/promises';
import SwaggerParser from '@apidevtools/swagger-parser';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-ris';
import { parse as parseBibTex } from '@retorquere/bibtex-parser';
import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse as parseCsv } from 'csv-parse/sync';
import { parseAtomFeed } from 'feedsmith';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import * as xml from './xml.mjs';

const html = new HtmlValidate(new StaticConfigLoader(JSON.parse(await readFile(new URL('.htmlvalidate.json', import.meta.url), 'utf8'))));
let description;

/** What differs between what a reader made of a reference and what the article is. */
function differences(read, expected) {
  return Object.keys(expected).filter(name => JSON.stringify(read[name] ?? null) !== JSON.stringify(expected[name]))
    .map(name => `${name} is read as ${JSON.stringify(read[name] ?? null)}, not ${JSON.stringify(expected[name])}`);
}

const day = parts => parts?.map((n, i) => String(n).padStart(i ? 2 : 4, '0')).join('-') ?? null;

function csl(item) {
  return {
    type: item.type, title: item.title, authors: (item.author ?? []).map(a => a.literal ?? `${a.family ?? ''}${a.given ?? ''}`),
    paper: item['container-title'] ?? null, date: day(item.issued?.['date-parts']?.[0]), page: item.page ?? null,
  };
}

export const checks = {
  async html(text) {
    const report = await html.validateString(text);
    return report.results.flatMap(r => r.messages).map(m => `${m.line}:${m.column} ${m.ruleId}: ${m.message}`);
  },

  async atom(text) {
    const wrong = await xml.grammar(text, 'atom');
    const feed = parseAtomFeed(text);
    if (!feed.id || !feed.title || !feed.updated) wrong.push('a feed reader finds no id, title or time');
    if ((feed.entries ?? []).some(e => !e.content)) wrong.push('a feed reader finds an entry without its text');
    return wrong;
  },

  feed: xml.feed,
  oai: text => xml.grammar(text, 'oai-pmh'),
  harvest: xml.harvest,
  sitemap: async text => [...await xml.grammar(text, 'sitemap'), ...await xml.sitemap(text)],

  bibtex(text, { expected }) {
    const { entries, errors } = parseBibTex(text, { sentenceCase: false });
    if (errors.length || entries.length !== 1) return [`${entries.length} entries, ${errors.map(e => e.error ?? e.message ?? e).join('; ')}`];
    const { fields } = entries[0];
    const { type, ...rest } = expected;
    return differences({
      title: fields.title, authors: (fields.author ?? []).map(a => a.name ?? `${a.lastName ?? ''}${a.firstName ?? ''}`),
      paper: fields.journal ?? fields.journaltitle ?? null, date: (fields.date ?? '').replace('~', '') || null, page: fields.pages ?? null,
    }, rest);
  },

  ris(text, { expected }) {
    const items = new Cite(text, { forceType: '@ris/file' }).data;
    if (items.length !== 1) return [`${items.length} references`];
    const read = csl(items[0]);
    // This reader takes whoever signs a newspaper's article for its reporter, and the year alone where year and day are both given.
    read.authors = items[0].reporter ?? [];
    if (read.date && expected.date?.startsWith(read.date) && text.includes(`DA  - ${expected.date.replaceAll('-', '/')}/`)) read.date = expected.date;
    return differences(read, expected);
  },

  csl(text, { expected }) {
    const items = new Cite(JSON.parse(text), { forceType: '@csl/list+object' }).data;
    return items.length === 1 ? differences(csl(items[0]), expected) : [`${items.length} references`];
  },

  csv(text) {
    const rows = parseCsv(text, { bom: true, relax_column_count: false, record_delimiter: '\r\n' });
    return rows.length ? [] : ['no row with the names of the columns'];
  },

  async openapi(text) {
    description = JSON.parse(text);
    await SwaggerParser.validate(structuredClone(description));
    return [];
  },

  /** An answer against the shape that the description promises; the description comes before. */
  json(text, { schema }) {
    const ajv = new Ajv({ strict: false, allErrors: true });
    addFormats(ajv);
    ajv.addSchema({ $id: 'https://description.invalid/', ...description });
    const shape = ajv.compile({ $ref: `https://description.invalid/#/components/schemas/${schema}` });
    return shape(JSON.parse(text)) ? [] : shape.errors.map(e => `${e.instancePath} ${e.message}`);
  },
};
