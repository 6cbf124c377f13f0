//! `SelectObjectContent`: a part of SQL over one object of CSV or JSON, record by record.
//!
//! Known are projections with aliases, `WHERE`, `LIMIT`, the aggregates, comparisons, arithmetic, `LIKE`, `IN`, `BETWEEN`, `IS`,
//! `CASE`, `CAST` and the functions of texts; not known are functions of dates, Parquet, BZIP2 and scan ranges.

mod eval;
mod expression;
mod input;
mod lexer;
mod operation;
mod output;
mod parser;
mod value;
