-- Folding costs far more than reading a row: said so, and not inlined, the planner asks the trigram indexes instead of folding every row.
ALTER FUNCTION search_fold(TEXT) STRICT COST 1000;
