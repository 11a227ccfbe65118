// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the dollars are the shell’s own
/**
 * What begins with what was typed is left to zsh to choose from. What was found by a part of its name does not
 * begin so: one such answer takes the place of what was typed, several are only listed.
 */
export const zsh = [
  '#compdef reform',
  '# zsh completion for reform',
  '_reform() {',
  '  local line value',
  '  local -a values shown options',
  '  for line in "${(@f)$(reform __complete -- "${(@Q)words[2,CURRENT-1]}" "${(Q)PREFIX}" 2>/dev/null)}"; do',
  "    value=${line%%$'\\t'*}",
  '    case $value in',
  '      "") continue ;;',
  '      :files) compset -P "*="; _files; return ;;',
  '      :folders) compset -P "*="; _files -/; return ;;',
  '    esac',
  '    values+=("$value")',
  '    shown+=("${value}  ${line#*$\'\\t\'}")',
  '  done',
  '  (( $#values )) || return 1',
  '  if [[ -z ${(M)values:#${(Q)PREFIX}*} ]]; then',
  '    options=(-U)',
  "    (( $#values > 1 )) && compstate[insert]='' && compstate[list]='list force'",
  '  fi',
  '  compadd "${options[@]}" -l -d shown -a values',
  '}',
  'if [[ $funcstack[1] == _reform ]]; then _reform "$@"; else compdef _reform reform; fi',
  '',
].join('\n');
