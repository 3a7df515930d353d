import { describe, expect, it } from 'vitest';
import { disable, edited, faultOf, mask, NEW, NOTE, OLD, remove, replace, set } from './kit';
import { keepsTheLaws, readsBackAnyValue, sampleOf } from './laws';

describe('PowerShell profiles', () => {
  it.each([
    [`$env:A = "${OLD}" # c`],
    [`$Env:a='${OLD}'; $env:B = "x"`],
    [`\${env:A} = '${OLD}'`],
    [`[Environment]::SetEnvironmentVariable('A', '${OLD}', 'User')`],
    [`[System.Environment]::SetEnvironmentVariable("A",\n  "${OLD}",\n  [EnvironmentVariableTarget]::User)`],
    [`setx A ${OLD}`],
    [`setx A "${OLD}" /M`],
    [`Set-Item -Path Env:A -Value '${OLD}'`],
    [`$env:A = "Bearer $($x + ")") ${OLD}"`],
    [`$env:A = @"\nx\n${OLD}\n"@`],
    [`if ($x) { $env:A = '${OLD}' }`],
    [`$x = @{ A = "${OLD}" }`],
  ])('change in the value and not a byte more: %s', (text) => {
    expect(edited('powershell', text, set('A', 1), replace())).toBe(text.replace(OLD, NEW));
  });

  it('escape what each kind of quotes needs escaped', () => {
    expect(edited('powershell', `$env:A = "${OLD}"`, set('A', 1), replace(OLD, 'a$b"c`d'))).toBe(
      '$env:A = "a`$b`"c``d"',
    );
    expect(edited('powershell', `$env:A = '${OLD}'`, set('A', 1), replace(OLD, "it's"))).toBe("$env:A = 'it''s'");
    expect(edited('powershell', `setx A ${OLD}`, set('A', 1), replace(OLD, 'a b'))).toBe("setx A 'a b'");
    expect(faultOf('powershell', `setx A ${OLD}`, set('A', 1), replace(OLD, 'a"b'))).toBe('cannot-quote');
    expect(faultOf('powershell', `$env:A = "${OLD}"`, set('A', 1), replace(OLD, 'a\nb'))).toBe('cannot-quote');
  });

  it('lose a statement whole and stay scripts', () => {
    expect(edited('powershell', `$env:A="${OLD}"; ls`, set('A', 1), remove())).toBe('ls');
    expect(edited('powershell', `ls\n$env:A="${OLD}" # c\nls\n`, set('A', 2), remove())).toBe('ls\nls\n');
    expect(edited('powershell', `if ($x) { $env:A = '${OLD}' }`, set('A', 1), remove())).toBe('if ($x) { }');
    expect(edited('powershell', `$x && setx A ${OLD}`, set('A', 1), remove())).toBe('$x && $null');
    const call = `[Environment]::SetEnvironmentVariable(\r\n  'A',\r\n  '${OLD}')\r\nls\r\n`;
    expect(edited('powershell', call, set('A', 1), remove())).toBe('ls\r\n');
    expect(edited('powershell', call, set('A', 1), disable())).toBe(
      `# ${NOTE}: [Environment]::SetEnvironmentVariable('A', …)\r\nls\r\n`,
    );
    expect(edited('powershell', `  $env:A = '${OLD}'\n`, set('A', 1), disable())).toBe(`  # ${NOTE}: $env:A = …\n`);
    expect(edited('powershell', `$env:A = '${OLD}'`, set('A', 1), mask())).toBe(`$env:A = '[removed by Keymender]'`);
  });

  it('are left alone where the name or the value is another', () => {
    expect(faultOf('powershell', `$env:AB = "${OLD}"`, set('A', 1), replace())).toBe('not-found');
    expect(faultOf('powershell', `# $env:A = "${OLD}"`, set('A', 1), replace())).toBe('not-found');
    expect(faultOf('powershell', `$env:A = "x"`, set('A', 1), replace())).toBe('changed');
  });

  const fillers = [
    '',
    '# note \' " $(',
    '$env:B = "a `" $(Get-Item "x)") b"',
    "$c = 'it''s # not a comment'",
    "<# long\n ' #>",
    'function f {\n  ls | % { $_ }\n}',
    '$d = @"\n" \' $x\n"@',
    "$d = @'\n\" '\n'@",
    'Write-Host a`\n  b',
    'if ($x -eq 1) { ls } else { pwd }',
    '$h = @{ A = 1; B = "x" }',
    '$o = 2>&1',
    'a#b',
  ];
  const settings = [
    { text: '$env:A = "%"' },
    { text: "  $Env:A='%' # mine" },
    { text: "[Environment]::SetEnvironmentVariable('A','%','User')" },
    { text: 'setx A %' },
    { text: '$env:A = "x $y %";' },
    { text: "ls; $env:A = '%'; pwd", whole: false },
    { text: "if ($x) { $env:A = '%' }", whole: false },
    { text: "ls && setx A '%'", whole: false },
  ];
  keepsTheLaws(
    'powershell',
    sampleOf(fillers, settings, (line) => set('A', line)),
  );
  readsBackAnyValue(
    'powershell',
    ['$env:A = "%"', "$env:A = '%'", '[Environment]::SetEnvironmentVariable(\'A\', "%")'],
    set('A', 1),
  );

  it('survive anything large or deep', () => {
    for (const rest of [
      '"$('.repeat(10_000),
      '{'.repeat(100_000),
      "'".repeat(1_000_001),
      '$x = "y" # c\n'.repeat(70_000),
      '<#'.repeat(500_000),
    ]) {
      const text = `$env:A = '${OLD}'\n${rest}`;
      expect(edited('powershell', text, set('A', 1), replace())).toBe(text.replace(OLD, NEW));
    }
  });
});
