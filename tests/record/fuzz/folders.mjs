const git = (at) => ({
  [`${at}/.git/HEAD`]: 'ref: refs/heads/main\n',
  [`${at}/.git/config`]: '[core]\n\trepositoryformatversion = 0\n',
  [`${at}/.git/objects/.keep`]: '',
  [`${at}/.git/refs/.keep`]: '',
});

const workTree = (at, main) => ({
  ...git(main),
  [`${at}/.git`]: `gitdir: ${main}/.git/worktrees/w\n`,
  [`${main}/.git/worktrees/w/gitdir`]: `${at}/.git\n`,
  [`${main}/.git/worktrees/w/commondir`]: '../..\n',
  [`${main}/.git/worktrees/w/HEAD`]: 'ref: refs/heads/w\n',
});

const gits = [
  [10, () => ({})],
  [3, () => ({ files: git('$PROJ') })],
  [1, () => ({ dirs: ['$PROJ/.git'] })],
  [1, () => ({ files: workTree('$PROJ', '$HOME/main') })],
  [1, () => ({ files: { ...git('$PROJ'), ...git('$PROJ/sub') } })],
  [1, () => ({ files: git('$PROJ/sub') })],
  [1, () => ({ files: git('$HOME') })],
  [1, () => ({ files: { ...git('$PROJ'), ...workTree('$PROJ/sub', '$HOME/main') } })],
  [1, () => ({ files: { '$PROJ/.git': 'gitdir: ../none\n' } })],
  [1, () => ({ files: { '$PROJ/.git': '' } })],
  [
    1,
    () => ({
      files: {
        ...git('$PROJ'),
        '$PROJ/sub/.git': 'gitdir: ../.git/modules/sub\n',
        '$PROJ/.git/modules/sub/HEAD': 'ref: refs/heads/main\n',
        '$PROJ/.git/modules/sub/config': '[core]\n\tworktree = ../../../sub\n',
      },
    }),
  ],
];

const starts = [
  [14, '$PROJ'],
  [4, '$PROJ/sub'],
  [2, '$PROJ/sub/deep'],
  [3, '$HOME'],
  [1, '$HOME/.claude'],
  [1, '$HOME/work'],
  [1, '$PROJ/.claude'],
  [1, '$HOME/lnk'],
  [1, '$HOME/lnk/sub'],
];

/** Where Claude Code is started, what of git is around it, and which settings files might count there. */
export function folders(random) {
  const cwd = random.weighed(starts);
  const { files = {}, dirs = [] } = random.weighed(gits)();
  const linked = cwd.startsWith('$HOME/lnk');
  const real = linked ? cwd.replace('$HOME/lnk', '$PROJ') : cwd;
  const above = ['$PROJ', '$PROJ/sub', '$HOME/main', '$HOME'].filter(
    (folder) => folder !== real && random.happens(0.4),
  );
  const settings = [
    [`${real}/.claude/settings.json`, 'P'],
    [`${real}/.claude/settings.local.json`, 'L'],
    ...above.flatMap((folder) => [
      ...(folder === '$HOME' ? [] : [[`${folder}/.claude/settings.json`, `P${folder.replace(/\W/g, '')}`]]),
      [`${folder}/.claude/settings.local.json`, `L${folder.replace(/\W/g, '')}`],
    ]),
  ];
  return { cwd, files, settings, links: linked ? { '$HOME/lnk': '$PROJ' } : {}, dirs: [...dirs, real] };
}
