import { expect, it } from 'vitest';
import { clampScene, nextScene, previousScene, sceneWithNumber } from './steps.ts';
import { threeScenes as story } from './three-scenes.fixture.ts';

it('goes from the first scene to the last and stays there, and back', () => {
  const forth = [0, 1, 2].map((index) => nextScene(story, index));
  const back = [2, 1, 0].map((index) => previousScene(story, index));
  expect(forth).toEqual([1, 2, 2]);
  expect(back).toEqual([1, 0, 0]);
});

it('comes to a scene from any number', () => {
  expect([-5, 0, 1.4, 99, NaN, Infinity].map((index) => clampScene(story, index))).toEqual([
    0, 0, 1, 2, 0, 0,
  ]);
});

it('knows scenes by the number that is typed, from 1, and no others', () => {
  expect(['1', '03', '3'].map((typed) => sceneWithNumber(story, typed))).toEqual([0, 2, 2]);
  for (const typed of ['0', '4', '', '-1', '1.5', '1e0', '9999', 'x']) {
    expect(sceneWithNumber(story, typed), typed).toBeNull();
  }
});
