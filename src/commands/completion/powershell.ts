/**
 * PowerShell offers files itself where a completer offers nothing. Before 7.3 it drops an argument that is empty, and
 * hands over one of two quotation marks as an empty one. Unquoted, it keeps the two dashes for itself where `reform` is
 * the script that npm installs.
 */
export const powershell = [
  '# PowerShell completion for reform',
  'Register-ArgumentCompleter -Native -CommandName reform -ScriptBlock {',
  '    param($wordToComplete, $commandAst, $cursorPosition)',
  '    $words = @($commandAst.CommandElements | Select-Object -Skip 1 |',
  '        Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | ForEach-Object {',
  '            if ($_ -is [System.Management.Automation.Language.StringConstantExpressionAst]) { $_.Value }',
  '            else { $_.ToString() }',
  '        })',
  "    $typed = $wordToComplete.Trim('''\"')",
  "    $current = if ($typed -eq '' -and $PSVersionTable.PSVersion -lt [version]'7.3') { '\"\"' } else { $typed }",
  '    $encoding = [Console]::OutputEncoding',
  '    [Console]::OutputEncoding = [System.Text.Encoding]::UTF8',
  "    try { $lines = @(& reform __complete '--' @words $current 2>$null) }",
  '    finally { [Console]::OutputEncoding = $encoding }',
  '    foreach ($line in $lines) {',
  '        $value, $meaning = $line -split "`t", 2',
  "        if ($value -like ':files*' -or $value -like ':folders*') { return }",
  '        if (-not $meaning) { $meaning = $value }',
  '        $text = if ($value -match \'[^\\w./:=-]\') { "\'" + $value.Replace("\'", "\'\'") + "\'" } else { $value }',
  "        [System.Management.Automation.CompletionResult]::new($text, $value, 'ParameterValue', $meaning)",
  '    }',
  '}',
  '',
].join('\n');
