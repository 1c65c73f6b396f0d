import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { likenessTo } from './similar-text.ts';

const INSPECTIONS = '申请公开2023年本县公共场所卫生监督抽检的结果。';

test('the same wish in other words, punctuation and widths is alike; another wish in the same set phrases is not', () => {
  const like = likenessTo(INSPECTIONS);
  assert.equal(like('请提供２０２３年本县公共场所卫生监督抽检的结果'), 1);
  assert.ok(like('请公开本县 2023 年公共场所的卫生监督抽检结果，谢谢') > 0.5);
  assert.ok(like('申请公开2023年本县学校食堂食品安全检查的情况。') < 0.25);
  assert.ok(like('根据《中华人民共和国政府信息公开条例》的规定，申请公开东街改造项目的征地补偿方案。') < 0.05);
  assert.equal(like(''), 0);
  assert.equal(likenessTo('')(''), 0);
});

test('likeness is the same both ways, between 0 and 1, and 1 with itself', () => {
  const wish = fc.array(fc.constantFrom('公共', '场所', '卫生', '征地', '补偿', '2023', '方案', '结果', '，'), {
    minLength: 2,
    maxLength: 40,
  });
  fc.assert(
    fc.property(wish, wish, (one, two) => {
      const [a, b] = [one.join(''), two.join('')];
      const both = likenessTo(a)(b);
      assert.equal(both, likenessTo(b)(a));
      assert.ok(both >= 0 && both <= 1);
      const like = likenessTo(a);
      like(b);
      assert.equal(like(a), a.replaceAll('，', '') === '' ? 0 : 1);
    }),
  );
});
