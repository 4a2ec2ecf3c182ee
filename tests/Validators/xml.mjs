// XML answers against schemas: those of the standards' own authors where a package holds them, ours beside them where they say less.
import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { ErrorLevel, parseSitemapIndex } from 'sitemap';
import { validateXML } from 'xmllint-wasm';

const files = {};
const file = async path => ({ fileName: path.split('/').at(-1), contents: files[path] ??= await readFile(new URL(path, import.meta.url), 'utf8') });

async function valid(text, path, extension, others = []) {
  const result = await validateXML({
    xml: [{ fileName: 'answer.xml', contents: text }], schema: [await file(path)], extension, preload: await Promise.all(others.map(file)),
  });
  return result.valid ? [] : result.errors.filter(e => !e.message.includes('parser warning')).map(e => `${e.loc?.lineNumber ?? ''}: ${e.message}`);
}

/** Our grammar, which asks more of an answer than the standard does. */
export const grammar = (text, name) => valid(text, `schemas/${name}.rng`, 'relaxng');

/** The schemas of openarchives.org and dublincore.org, kept by Debian in the package python3-gavo; tests/run.sh unpacks them into debian/. */
export const harvest = text =>
  valid(text, 'schemas/harvest.xsd', 'schema', ['OAI-PMH', 'oai_dc', 'simpledc20021212', 'xml'].map(name => `debian/${name}.xsd`));

/** The schema of sitemaps.org that the package sitemap carries; it carries none for an index, so its strict reader reads that. */
export async function sitemap(text) {
  if (!text.includes('<sitemapindex')) return valid(text, 'node_modules/sitemap/schema/sitemap.xsd', 'schema');
  const parts = await parseSitemapIndex(Readable.from([text]), undefined, undefined, { level: ErrorLevel.THROW });
  return parts.length ? [] : ['an index without parts'];
}

const reader = `
  feed = RSS::Parser.parse(STDIN.read, true, false)
  puts "no feed" unless feed.is_a?(RSS::Atom::Feed)`;

/** Ruby's own library: it validates by RFC 4287 and takes no element that it doesn't know. */
export function feed(text) {
  try {
    return execFileSync('ruby', ['-Eutf-8', '-rrss', '-e', reader], { input: text, encoding: 'utf8', stdio: 'pipe' }).split('\n').filter(Boolean);
  } catch (error) {
    return [error.stderr.split('\n')[0]];
  }
}
