import { beforeEach, describe, expect, it } from 'vitest';
import { streetMeasures } from '#core/compare/street-measures.ts';
import { setLanguage } from './language.svelte.ts';
import {
  classRanges,
  streetDifference,
  streetFigureInWords,
  streetMeasureName,
  streetMeasureRule,
  streetMeasureUnit,
  streetNumber,
  streetValue,
} from './street-measures.ts';

const themes = [{ id: 'roads', name: { zh: '道路', en: 'Roads' } }];
const measures = streetMeasures(themes);
const classOf = (from: number, to: number) => ({ from, to, count: 1 });

beforeEach(() => setLanguage('zh'));

describe('a street measure in words', () => {
  it('has a name, a unit and a rule of its own', () => {
    const names = measures.map((measure) => streetMeasureName(measure, themes));
    expect(new Set(names).size).toBe(measures.length);
    expect(names).toContain('道路');
    expect(new Set(measures.map(streetMeasureRule)).size).toBe(measures.length);
    for (const measure of measures) expect(streetMeasureUnit(measure)).not.toBe('');
  });

  it('tells each kind of value in its unit', () => {
    expect(streetNumber(1.5, 'weighted')).toBe('1.50');
    expect(streetNumber(1234.5, 'length')).toBe('1.23');
    expect(streetNumber(2_345_678, 'area')).toBe('2.35');
    expect(streetNumber(0.3909, 'share')).toBe('39.1');
    expect(streetNumber(0.01243, 'length-density')).toBe('12.43');
    expect(streetNumber(3, 'count')).toBe('3');
    expect(streetNumber(1.5, 'count')).toBe('1.5');
    expect(streetValue(2, { id: 'metro', kind: 'count' })).toBe('2 座');
  });

  it('does not tell what is too little to show as nothing', () => {
    expect(streetNumber(0, 'weighted')).toBe('0.00');
    expect(streetNumber(0.000001, 'weighted')).toBe('<0.01');
    expect(streetNumber(0.0004, 'share')).toBe('<0.1');
    expect(streetNumber(0.005, 'weighted')).toBe('0.01');
  });

  it('tells differences with their sign, and no difference without one', () => {
    expect(streetDifference(0.1, 'share')).toBe('+10.0');
    expect(streetDifference(-2, 'count')).toBe('−2');
    expect(streetDifference(0.001, 'weighted')).toBe('0.00');
  });

  it('tells a figure with its unit', () => {
    expect(streetFigureInWords({ value: 1.5, kind: 'weighted' })).toBe('1.50 项');
    expect(streetFigureInWords({ value: 1_500_000, kind: 'area' })).toBe('1.5 km²');
    expect(streetFigureInWords({ value: 0.25, kind: 'share' })).toBe('25.0%');
  });
});

describe('the ranges of classes', () => {
  it('go from the first to the last value, which may be one', () => {
    expect(classRanges([classOf(0, 0), classOf(0.3, 1.19)], 'weighted')).toEqual(['0', '0.30–1.19']);
    expect(classRanges([classOf(1, 1), classOf(2, 5)], 'count')).toEqual(['1', '2–5']);
  });

  it('take as many decimals as tell neighbours apart', () => {
    expect(classRanges([classOf(0, 0), classOf(0.0003, 0.01)], 'share')).toEqual(['0', '0.03–1.00']);
  });

  it('meet where steps do', () => {
    expect(classRanges([classOf(0.5, 1), classOf(1, 1.5)], 'density')).toEqual(['0.50–1.00', '1.00–1.50']);
  });
});
