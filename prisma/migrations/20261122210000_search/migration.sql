-- Search over claims, mentions, articles, stories and projects, in any of the alphabets people write them in.
-- The same as foldText in lib/core/text/fold.ts: no accents and vowel signs, small letters, other alphabets in Latin letters.
CREATE FUNCTION search_fold(words TEXT) RETURNS TEXT
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(
    translate(
        lower(regexp_replace(normalize(words, NFKD),
            '[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u0640\u064b-\u065f\u0670]', '', 'g')),
        'абвгдезиклмнопрстуфыэәғқңөұүһіґјєѕαβγδεζηικλμνξοπρσςτυφωøłđðħıŧĸqəћъь',
        'abvgdeziklmnoprstufyeagknouuhigjezavgdeziiklmnxoprsstyfoolddhitkkac'),
    'ж', 'zh'), 'х', 'kh'), 'ц', 'ts'), 'ч', 'ch'), 'ш', 'sh'), 'щ', 'shch'), 'ю', 'yu'), 'я', 'ya'), 'ђ', 'dj'), 'љ', 'lj'),
    'њ', 'nj'), 'џ', 'dz'), 'θ', 'th'), 'χ', 'ch'), 'ψ', 'ps'), 'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'þ', 'th');

CREATE INDEX "claim_search_idx" ON "claim" USING GIN (search_fold("statement") gin_trgm_ops);
CREATE INDEX "mention_search_idx" ON "mention" USING GIN (search_fold("quote") gin_trgm_ops);
CREATE INDEX "article_search_idx" ON "article" USING GIN (search_fold("title") gin_trgm_ops);
CREATE INDEX "story_search_idx" ON "story" USING GIN (search_fold("title") gin_trgm_ops);
