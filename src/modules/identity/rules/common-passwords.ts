/** Words that passwords are made of by habit; what is left of a password without digits and signs is looked up here. */
const WORDS: ReadonlySet<string> = new Set(
  `abc abcd abcde admin administrator administrators aini asd asdf asdfgh asdfghjkl baidu beijing changeme china computer default
  dragon football gongkai gongkaigongkai government govcn guanli guanliyuan guest hello helloworld huawei iloveyou jesus killer
  letmein lianxi login love manager master mima mimamima monkey nihao office pass passw passwd password passwordpassword
  passwort princess public qaz qazwsx qazwsxedc qq qwe qweasd qweasdzxc qwer qwert qwerty qwertyuiop qwertyuiopasdfghjkl root
  secret shanghai sunshine superman supervisor sys sysadmin system taobao temp test testtest tester tianya tongzhi user username
  weixin welcome wo woaini woaiwojia woaizhongguo xiaoming xinxi xinxigongkai xitong yonghu zaq zaqxsw zhengfu zhengfuxinxigongkai zhengwu zhengwugongkai zhengwuxinxi zhongguo
  zhonghua zxc zxcv zxcvbn zxcvbnm`.split(/\s+/u),
);

/** Rows of keys, and letters and digits in order, each also backwards. */
const RUNS: readonly string[] = [
  '01234567890123456789',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiopasdfghjklzxcvbnm',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik',
  'qazwsxedcrfvtgbyhnujmik',
  '!@#$%^&*()_+',
].flatMap((run) => [run, Array.from(run).reverse().join('')]);

const SHORTEST_RUN = 4;

/** True for what is tried first: habitual words with digits about them, runs of keys, one piece again and again. */
export function isCommonPassword(password: string): boolean {
  const folded = password.toLowerCase();
  if (/^[\x20-\x7e]*$/u.test(folded) && readings(folded).some((reading) => WORDS.has(reading))) return true;
  return /^(.{1,6}?)\1+.?$/u.test(folded) || isMadeOfRuns(folded);
}

/** The letters alone; the same with signs, and with digits inside, read as the letters they stand for. */
function readings(text: string): readonly string[] {
  const signs = text.replaceAll('@', 'a').replaceAll('$', 's');
  const digits = signs
    .replace(/[\d\W_]+$/u, '')
    .replaceAll('0', 'o')
    .replaceAll('1', 'i')
    .replaceAll('3', 'e')
    .replaceAll('5', 's');
  return [text, signs, digits].map((reading) => reading.replace(/[^a-z]/gu, ''));
}

/** Cut greedily into pieces of runs of four or more; a remnant of three may be left. */
function isMadeOfRuns(text: string): boolean {
  let at = 0;
  let left = 0;
  while (at < text.length) {
    const length = longestRunAt(text, at);
    if (length >= SHORTEST_RUN) at += length;
    else {
      at += 1;
      left += 1;
    }
  }
  return left <= 3;
}

function longestRunAt(text: string, at: number): number {
  let longest = 0;
  for (const run of RUNS) {
    let length = longest + 1;
    while (at + length <= text.length && run.includes(text.slice(at, at + length))) {
      longest = length;
      length += 1;
    }
  }
  return longest;
}
