import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { notices, runtimePackages, written } from './support/third-party-notices.ts';

const licence = readFileSync(join(import.meta.dirname, '../LICENSE'), 'utf8');

test('every package that the service runs on is acknowledged with its version and its licence', () => {
  const packages = runtimePackages();
  assert.ok(packages.length > 5);
  const missing = packages.filter(({ name, version, license }) => !written().includes(`\n${name} ${version}: ${license}\n`));
  assert.deepEqual(missing, [], 'run: node tests/support/third-party-notices.ts');
});

test('nothing is acknowledged that we no longer use', () => {
  assert.equal(written(), notices(), 'run: node tests/support/third-party-notices.ts');
});

test('criterion 16: what reaches a browser comes with the whole of its licence', () => {
  const text = written();
  assert.match(text, /Copyright \(c\) 2017 Crown copyright/);
  assert.ok(text.includes('Permission is hereby granted, free of charge') && text.includes('THE SOFTWARE IS PROVIDED "AS IS"'));
  assert.match(text, /Copyright \(c\) 2015-present Jason Miller/);
  assert.match(text, /Atkinson Hyperlegible Next Project Authors/);
  assert.match(text, /SIL OPEN FONT LICENSE Version 1\.1/);
  for (const part of ['PREAMBLE', 'DEFINITIONS', 'PERMISSION & CONDITIONS', 'TERMINATION', 'DISCLAIMER']) assert.ok(text.includes(part), part);
});

test('the service itself has an MIT licence', () => {
  assert.match(licence, /^MIT License\n\nCopyright \(c\) 2026 The Heard authors\n/);
});
