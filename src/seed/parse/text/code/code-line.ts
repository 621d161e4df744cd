// Tells lines of programs, settings, logs and patches from lines of prose. One line says little; `code.ts` counts them.

/** - `certain`: hardly ever prose; `likely`: code among code; `open`: comments and brackets, which are anything */
export type LineKind = 'certain' | 'likely' | 'open' | 'prose';

const certain: readonly RegExp[] = [
  // "#!/bin/sh", "#include <stdio.h>", "<?php", "@echo off", "\begin{document}"
  /^(?:#!\s?\/|#(?:include|define|ifn?def|endif|pragma)\b|<\?(?:php|xml)\b|@echo (?:off|on)$|\\(?:documentclass|usepackage|begin|end)\{)/,
  // "from a import b", "import {a} from 'b'", "import java.util.List;"
  /^from\s+[\w.]+\s+import\s|^import\s+[\w.{*"'][^.!?]*(?:from\s+["']|;$)|^(?:package|using|use)\s+[\w.:\\]+;$/,
  // "def f(a):", "class A(B):", "if a == b:", "for a in b():"
  /^(?:async\s+)?def\s+\w+\s*\(|^class\s+\w+(?:\(.*\))?\s*[:{]$|^(?:if|elif|for|while|with|except)\b(?=.*[()[\]=<>]).*:$/,
  // "const a = 1", "export function f(", "fn f(", "int main(void)"
  /^(?:export\s+)?(?:const|let|var|my|local)\s+[\w${[@%][^=]*=|^(?:(?:export|async|public|private|protected|static|pub)\s+)*(?:function|func|fn|void|int|char|double|bool|sub)\b.*[({;]/,
  // "}", "});", "} else {", "while (a) {"
  /^[{}\])]{1,6}[;,)]*$|^\}\s*(?:else|catch|finally|while)\b|[)\w\]>"']\s*\{$/,
  // "f(a, b);", "a = b;", "a[1] += 2;"
  /^[\w.$>:-]+\(.*\)\s*[;{]$|^[\w.$*[\]>-]+\s*[-+*/|&%^]?=\s*[^=\s].*;$/,
  // "SELECT a FROM b", "CREATE TABLE a (", "ORDER BY a"
  /^(?:SELECT|INSERT INTO|UPDATE|DELETE FROM|CREATE (?:TABLE|INDEX|VIEW)|ALTER TABLE|DROP TABLE|(?:LEFT |INNER )?JOIN|GROUP BY|ORDER BY)\s+[\w"'`*(]/,
  // "<div>", "</div>", "<!-- a -->", "<!DOCTYPE html>"
  /^<(?:!DOCTYPE|!--|\/?[a-zA-Z][\w:-]{0,30}(?:\s[^<>]*)?\/?>)/,
  // '"a": 1,', "margin-top: 2px;"
  /^"[^"]*"\s*:\s*(?:["\d[{]|true|false|null)|^[a-z]+-[a-z-]+\s*:\s*[^\s;][^;]*;$/,
  // "[section]", "KEY=value", "a.b.c = 1", "pause = 15"
  /^\[[a-zA-Z][\w .:/"-]*\]$|^[A-Z][A-Z0-9_]*=\S*$|^[\w-]+(?:\.[\w-]+)+\s*=|^[a-z_][\w-]*\s*=\s*\S+$/,
  // "diff --git", "@@ -1,3 +1,4 @@", "$ npm ci"
  /^(?:diff --git |@@ -\d|\+\+\+ [\w/.]|--- [\w/.]+\/|index [0-9a-f]{7})|^\$ [\w./]/,
  // "10 PRINT A", "(define (f x)", "FROM node:20", "RUN npm ci"
  /^\d+\s+(?:PRINT|GOTO|LET|IF|FOR|NEXT|INPUT|REM|GOSUB|DIM|END)\b|^\((?:define|defun|defn|let|setq|ns)\b|^(?:RUN|COPY|WORKDIR|ENTRYPOINT|CMD)\s+\S/,
  // "e|---0---2---|": tablature of a guitar
  /^[eEBbGDA]\s?\|[-\dhpbrx/\\~|()\s]{6,}$/,
];
const likely: readonly RegExp[] = [
  // "a = f(b)", "a += 1", "x <- c(1)", "a := b"
  /^[A-Za-z_$@%][\w.$[\]'"]*\s*(?:[-+*/%|&:.?]|\*\*|<<|>>)?=\s?\S|^[\w.]+\s*<-\s*\S/,
  // "print(a)", "foo.bar(1),", "@decorator"
  /^[\w.$]+\(.*\)[,;]?$|^@\w+(?:\(.*\))?$/,
  /^(?:return|yield|raise|throw|echo|printf?|puts|print|require|import|export|set|unset|source|alias|await|new|delete|goto|case)\b.{0,100}$/i,
  /^(?:pass|break|continue|else|try|finally|do|done|then|fi|esac|end|begin|endif|default)\b\s*[:;]?$/i,
  /^(?:if|elif|else|for|foreach|while|until|switch|case|unless)\b.*(?:[:;{)]|then|do)$/i,
  /^(?:FROM|WHERE|VALUES|AND|OR|SET|ON|HAVING|LIMIT)\b/,
  // "key:", "- key: value" of YAML; "target: dependency" of make
  /^(?:-\s+)?[a-z_][\w./-]*:(?:\s+\S.*)?$/,
  // "color: red;"
  /^[a-z-]+\s*:\s*[^\s;][^;]*;$/,
  // 'cp -n "$a"', "ls --all"
  /\$\{?[A-Za-z_]\w|^[a-z][\w.-]*\s+--?[a-z]/,
  // "listen 80;", "server_name a.vn;"
  /^(?=[^;]*[\d/$_])[a-z_]+(?:\s[^\s;]+){1,5};$/,
  /^[-+](?:\s|[<{}"'\w])/,
  /[;{]$|\)\s*=>|=>\s*\{|\s(?:&&|\|\||==|!=|->)\s/,
];
/** Comments and brackets. */
const open: readonly RegExp[] = [
  /^(?:\/\/|\/\*|\*\/|\*(?:\s|$)|#|--(?:\s|$)|;|%|REM\b|"""|''')/,
  /^[\s()[\]{}<>,;:"'`|&+\-*/=\\.\d]*$/,
];

/** In characters: longer lines are judged by their start. */
const LONGEST_LINE = 400;

/** @param text - without the white space around it */
export function classifyCodeLine(text: string): LineKind {
  const start = text.slice(0, LONGEST_LINE);
  const matches = (patterns: readonly RegExp[]) => patterns.some((pattern) => pattern.test(start));
  if (matches(certain)) return 'certain';
  if (matches(open)) return 'open';
  return matches(likely) ? 'likely' : 'prose';
}
