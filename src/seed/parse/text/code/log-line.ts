// Lines that a program writes about its work: "2024-05-01 12:00:01 INFO started", "10.0.0.7 - - [10/Oct/2023:13:55:36] …".

const LEVEL = String.raw`\[?(?:TRACE|DEBUG|INFO|NOTICE|WARN|WARNING|ERROR|FATAL|CRITICAL|SEVERE)\b`;
const log: readonly RegExp[] = [
  // A time of the machine with a level within the next words.
  new RegExp(
    String.raw`^\[?(?:\d{4}[-/.]\d\d[-/.]\d\d[T ])?\d\d:\d\d:\d\d\S{0,30}\s+(?:\S{1,60}\s+){0,3}${LEVEL}`,
    'i',
  ),
  new RegExp(String.raw`^${LEVEL}\]?:?\s+\S{0,3}\d{2,4}[-/:.]\d\d`, 'i'),
  // "Jan  2 03:04:05 host program[12]: …"
  /^[A-Z][a-z]{2}\s{1,2}\d{1,2}\s\d\d:\d\d:\d\d\s\S+\s[^\s:]{1,60}:\s/,
  // "10.0.0.7 - - [10/Oct/2023:13:55:36 +0700] "GET / HTTP/1.1" 200 12"
  /^[\d.:a-f]{3,40}\s\S+\s\S+\s\[\d{1,2}\/\w{3}\/\d{4}:/,
  // "[    0.000000] Linux version …"
  /^\[\s{0,6}\d{1,7}\.\d{3,9}\]\s/,
  // Of a stack: 'File "a.py", line 3', "at a.b(C.java:12)"
  /^(?:File ".*", line \d+|at [\w.$<>]+\(.*\)|Traceback \(most recent call last\):)/,
];

export function isLogLine(text: string): boolean {
  return log.some((pattern) => pattern.test(text));
}
