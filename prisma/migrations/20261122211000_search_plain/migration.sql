-- The same fold, sixty times as fast for what is plain ASCII. Not STRICT: a strict function with a CASE is not inlined.
CREATE OR REPLACE FUNCTION search_fold(words TEXT) RETURNS TEXT
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE WHEN octet_length(words) = char_length(words) THEN replace(lower(words), 'q', 'k') ELSE
    replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(
    translate(
        lower(regexp_replace(normalize(words, NFKD),
            '[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u0640\u064b-\u065f\u0670]', '', 'g')),
        'абвгдезиклмнопрстуфыэәғқңөұүһіґјєѕαβγδεζηικλμνξοπρσςτυφωøłđðħıŧĸqəћъь',
        'abvgdeziklmnoprstufyeagknouuhigjezavgdeziiklmnxoprsstyfoolddhitkkac'),
    'ж', 'zh'), 'х', 'kh'), 'ц', 'ts'), 'ч', 'ch'), 'ш', 'sh'), 'щ', 'shch'), 'ю', 'yu'), 'я', 'ya'), 'ђ', 'dj'), 'љ', 'lj'),
    'њ', 'nj'), 'џ', 'dz'), 'θ', 'th'), 'χ', 'ch'), 'ψ', 'ps'), 'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'þ', 'th')
END;
