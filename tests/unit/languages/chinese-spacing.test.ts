import { expect, test } from 'vitest';
import { spaced } from '../../../src-main/contract/messages/zh/spaced';

test('a gap gets a space where Chinese meets Latin letters, digits or paths, and nowhere else', () => {
  const line = (file: string, at: number) => spaced`${file}第${at}行`;
  expect(line('.zshrc', 14)).toBe('.zshrc 第 14 行');
  expect(line('设置', 14)).toBe('设置第 14 行');
  expect(spaced`设置位置：${'~/.zshrc'}。`).toBe('设置位置：~/.zshrc。');
  expect(spaced`${'终端'}（${'zsh'}）中的${'你的 Max 登录'}`).toBe('终端（zsh）中的你的 Max 登录');
});

test('a gap that stays empty leaves what is around it as it would be without the gap', () => {
  expect(spaced`进行这${''}项更改`).toBe('进行这项更改');
  expect(spaced`改用${''}VS Code`).toBe('改用 VS Code');
});
