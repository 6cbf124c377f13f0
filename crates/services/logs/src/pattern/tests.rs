//! Tables from the documentation of the filter pattern syntax, and the corners it leaves open.

use super::{Pattern, PatternError};

#[track_caller]
fn check(pattern: &str, yes: &[&str], no: &[&str]) {
    let compiled = Pattern::compile(pattern).unwrap_or_else(|e| panic!("{pattern}: {e}"));
    for message in yes {
        assert!(compiled.matches(message), "{pattern} should match {message}");
    }
    for message in no {
        assert!(!compiled.matches(message), "{pattern} should not match {message}");
    }
}

#[track_caller]
fn refused(patterns: &[&str]) {
    for pattern in patterns {
        assert!(Pattern::compile(pattern).is_err(), "{pattern} should be refused");
    }
}

const E400: &str = "[ERROR 400] BAD REQUEST";
const E401: &str = "[ERROR 401] UNAUTHORIZED REQUEST";
const E419: &str = "[ERROR 419] MISSING ARGUMENTS";
const E500: &str = "[ERROR 500] INTERNAL SERVER ERROR";
const I200: &str = "[SUCCESS 200] AUTHORIZED REQUEST";

#[test]
fn terms() {
    check("", &[E400, "", "anything"], &[]);
    check("   ", &[E400], &[]);
    check("\" \"", &[E400, "x"], &[]);
    check("ERROR", &[E400, E401, E419, "Exiting with ERRORCODE: -1"], &[I200, "error"]);
    check("ERROR ARGUMENTS", &[E419], &[E400, E401]);
    check("?ERROR ?ARGUMENTS", &[E400, E419, "ARGUMENTS"], &[I200]);
    check("?ERROR ?ARGUMENTS REQUEST", &["[INFO] REQUEST FAILED", "[ERROR] 400 BAD REQUEST"], &["[ERROR] ARGUMENTS"]);
    check("?ERROR -REQUEST", &["INFO"], &[E400]);
    check("\"INTERNAL SERVER ERROR\"", &[E500], &[E400, "INTERNAL ERROR SERVER"]);
    check("ERROR -ARGUMENTS", &[E400, E401], &[E419]);
    check("ERROR -\"BAD REQUEST\"", &[E401], &[E400]);
    check("-ERROR", &[I200], &[E400]);
    check(r#""\"level\":\"error\"""#, &[r#"{"level":"error"}"#], &["level error"]);
    check("?REPORT ?\"Task timed out\"", &["x Task timed out after 3.00 seconds", "REPORT"], &["Task"]);
    check("a_1", &["xa_1x"], &["a-1"]);
}

#[test]
fn regular_expressions() {
    check("%AUTHORIZED%", &[E401, I200], &[E400]);
    check("%^[hc]at%", &["hat", "cat s"], &["bat", "that"]);
    check("%[hc]at$%", &["that", "cat"], &["hats"]);
    check("%colou?r%", &["color", "colour"], &["colouur"]);
    check("%^a{3,5}$%", &["aaa", "aaaaa"], &["aa", "aaaaaa"]);
    check("%^a{, 2}$%", &["", "aa"], &["aaa"]);
    check("%^starting|^initializing|^shutting down%", &["starting x", "shutting down"], &["skipping initializing"]);
    check(r"%\[.\]%", &["[a]", "[]]", "[ ]"], &["[ab]"]);
    check(r"%10\.10\.0\.1%", &["10.10.0.1"], &["10010,051"]);
    check(r"%^\d\s\w\W$%", &["1 a-", "1\t_ "], &["٣ a-", "1 aé "]);
    check(r"%\x28%", &["f(x)"], &["f"]);
    check(r"%^[\d_]+$%", &["1_2"], &["a"]);
    check("ERROR %4[0-9]+%", &[E400], &[E500]);
    refused(&[
        "%something!%",
        "%(a|b)%",
        r"%\(%",
        "%a",
        "%%",
        "%é%",
        "%a{9999}{9999}%",
        "%[%",
        r"%\q%",
        r"%\x2%",
        "%a% %b% %c%",
    ]);
}

#[test]
fn faulty_terms() {
    refused(&["a.b", "user@example.com", "/path", "\"open", "-", "?", "a\"b\"", "\"\"", "ERR*", "\"a\"b"]);
    assert_eq!(
        Pattern::compile("\"\"").unwrap_err().live_text(),
        "Invalid filter pattern: Invalid character(s) in term '\"\"'"
    );
    assert_eq!(Pattern::compile("a.b").unwrap_err(), PatternError::Term("a.b".to_owned()));
    assert_eq!(Pattern::compile("a.b").unwrap_err().search_text(), "Invalid filter pattern");
    assert_eq!(
        Pattern::compile("{ $.a = 1").unwrap_err().search_text(),
        "If a filter pattern starts with '{' it must end with '}'"
    );
    assert_eq!(
        Pattern::compile("[a").unwrap_err().search_text(),
        "If a filter pattern starts with '[' it must end with ']'"
    );
}

const TRAIL: &str = r#"{"eventType":"UpdateTrail","sourceIPAddress":"111.111.111.111","arrayKey":["value","another value"],
    "objectList":[{"name":"a","id":1},{"name":"b","id":2}],"SomeObject":null,"cluster.name":"c","ThisFlag":true,"latency":80,
    "small":1e-3,"big":9007199254740993,"text":"400","deep":{"x-y":{"z_1":[[0,1],[4,5]]}}}"#;

#[track_caller]
fn json(patterns: &[(&str, bool)]) {
    for (pattern, expected) in patterns {
        let (yes, no): (&[&str], &[&str]) = if *expected { (&[TRAIL], &[]) } else { (&[], &[TRAIL]) };
        check(pattern, yes, no);
    }
}

#[test]
fn json_conditions() {
    json(&[
        (r#"{ $.eventType = "UpdateTrail" }"#, true),
        ("{$.eventType=UpdateTrail}", true),
        (r#"{ $.eventType = "Update*" }"#, true),
        ("{ $.eventType = *Trail }", true),
        ("{ $.eventType = *dateT* }", true),
        ("{ $.eventType = Up*ail }", false),
        ("{ $.eventType != *Trail }", false),
        ("{ $.eventType = * }", true),
        ("{ $.sourceIPAddress != 123.123.* }", true),
        (r#"{ $.arrayKey[0] = "value" }"#, true),
        (r#"{ $.arrayKey[2] = "value" }"#, false),
        ("{ $.eventType[0] = U }", false),
        ("{ $.objectList[1].id = 2 }", true),
        ("{ $.objectList[*].id = 2 }", true),
        ("{ $.objectList[*].id = 3 }", false),
        ("{ $.eventType = %Trail% }", true),
        ("{ $.arrayKey[*] = %val.{2}% }", true),
        (r"{ $.* = %111\.111\.111\.1[0-9]{1,2}% }", true),
        ("{ $.['cluster.name'] = \"c\" }", true),
        ("{ $['cluster.name'] = c }", true),
        ("{ $.deep.x-y.z_1[1][0] = 4 }", true),
    ]);
}

#[test]
fn json_constants_and_absence() {
    json(&[
        ("{ $.SomeObject IS NULL }", true),
        ("{ $.eventType IS NULL }", false),
        ("{ $.missing IS NULL }", false),
        ("{ $.ThisFlag IS TRUE }", true),
        ("{ $.ThisFlag IS FALSE }", false),
        ("{ $.SomeOtherObject NOT EXISTS }", true),
        ("{ $.SomeObject NOT EXISTS }", false),
        // Arrays, objects, null and what is absent satisfy neither side.
        ("{ $.arrayKey = 1 }", false),
        ("{ $.arrayKey != 1 }", false),
        ("{ $.SomeObject != 1 }", false),
        ("{ $.missing != 1 }", false),
        ("{ $.missing = * }", false),
    ]);
}

#[test]
fn json_numbers() {
    json(&[
        ("{ $.latency > 75 }", true),
        ("{ $.latency >= 80 }", true),
        ("{ $.latency < 80 }", false),
        ("{ $.latency <= 80.0 }", true),
        ("{ $.latency = 8e+1 }", true),
        ("{ $.latency != 80 }", false),
        ("{ $.latency > +79.5 }", true),
        ("{ $.latency = 8* }", true),
        ("{ $.small = 0.001 }", true),
        ("{ $.small < 10e-3 }", true),
        ("{ $.big = 9007199254740992 }", false),
        ("{ $.text = 400 }", true),
        ("{ $.text = 400.0 }", true),
        ("{ $.text >= 400 }", true),
        ("{ $.eventType > 1 }", false),
    ]);
}

#[test]
fn json_combinations() {
    let message = r#"{"user":{"id":1,"email":"John.Stiles@example.com"},"users":[{"id":2,"email":"John.Doe@example.com"},
        {"id":3,"email":"Jane.Doe@example.com"}],"actions":["GET","PUT","DELETE"],"coordinates":[[0,1,2],[4,5,6],[7,8,9]]}"#;
    let yes = [
        r#"{ ($.user.id = 1) && ($.users[0].email = "John.Doe@example.com") }"#,
        r#"{ $.user.email = "John.Stiles@example.com" || $.coordinates[0][1] = "nonmatch" && $.actions[2] = "nonmatch" }"#,
        "{$.user.id=1&&($.actions[0]=PUT||$.actions[0]=GET)}",
        "{ ((($.user.id = 1))) }",
    ];
    let no = [
        r#"{ ($.user.email = "John.Stiles@example.com" || $.coordinates[0][1] = "nonmatch") && $.actions[2] = "nonmatch" }"#,
        r#"{ ($.user.id = 2 && $.users[0].email = "nonmatch") || $.actions[2] = "GET" }"#,
    ];
    yes.iter().for_each(|pattern| check(pattern, &[message], &[]));
    no.iter().for_each(|pattern| check(pattern, &[], &[message]));
    check("{ $.a = 1 }", &[" {\"a\":1} "], &["", "a = 1", "[{\"a\":1}]", "{\"a\":1", "x {\"a\":1}"]);
}

#[test]
fn faulty_json() {
    refused(&[
        "{}",
        "{ }",
        "{ $ = 1 }",
        "{ $. = 1 }",
        "{ a = 1 }",
        "{ $.a }",
        "{ $.a = }",
        "{ $.a = b c }",
        "{ $.a == 1 }",
        "{ $.a > b }",
        "{ $.a > \"1\" }",
        "{ $.a IS NOT NULL }",
        "{ $.a EXISTS }",
        "{ $.a IS }",
        "{ $.a NOT }",
        "{ ($.a = 1 }",
        "{ $.a = 1) }",
        "{ $.a = 1 && }",
        "{ $.a = 1 & $.b = 1 }",
        "{ $.a[x] = 1 }",
        "{ $.a[1 = 1 }",
        "{ $.a = user@example.com }",
        "{ $.a = \"x }",
        "{ $.*[*] = 1 }",
        "{ $.* = 1 || $.* = 2 || $.* = 3 || $.* = 4 }",
        "{ $.a = %a% || $.a = %b% || $.a = %c% }",
        "{ $.a = é }",
    ]);
    let deep = format!("{{ {}$.a = 1{} }}", "(".repeat(400), ")".repeat(400));
    refused(&[&deep]);
}

const REQUEST: &str = "127.0.0.1 Prod frank [10/Oct/2000:13:25:15 -0700] \"GET /index.html HTTP/1.0\" 404 1534";
const LINES: [&str; 4] = [
    "INFO 09/25/2014 12:00:00 GET /service/resource/67 1200",
    "INFO 09/25/2014 12:00:01 POST /service/resource/67/part/111 1310",
    "WARNING 09/25/2014 12:00:02 Invalid user request",
    "ERROR 09/25/2014 12:00:02 Failed to process request",
];

#[test]
fn space_delimited() {
    check(
        "[ip, user, username, timestamp, request, status_code, bytes]",
        &[REQUEST, LINES[0].repeat(2).as_str()],
        &[LINES[0]],
    );
    check(
        r"[ip=%127\.0\.0\.[1-9]%, user, username, timestamp, request =*.html*, status_code = 4*, bytes]",
        &[REQUEST],
        &[],
    );
    check("[..., request =*.html*, status_code = 4*, bytes]", &[REQUEST], &LINES);
    check(
        "[ip, user, username, timestamp, request =*.html*, status_code = 404 || status_code = 410, bytes]",
        &[REQUEST],
        &[],
    );
    check("[ip, ..., status_code = 4* && status_code != 404, bytes]", &[], &[REQUEST]);
    check("[ip, user, ..., status_code, bytes > 1000]", &[REQUEST], &[LINES[2]]);
    check("[ip, user, ...]", &[REQUEST, "a b"], &["a", ""]);
    check("[ip, user, ..., bytes > 1534]", &[], &[REQUEST]);
    check("[..., request=*.html*, status_code=4*,]", &[REQUEST], &[]);
    check("[w1=ERROR, w2]", &[LINES[3], "ERROR message"], &[LINES[0], LINES[2], "ERROR"]);
    check("[w1=ERROR || w1=WARNING, w2]", &[LINES[2], LINES[3]], &[LINES[0]]);
    check("[w1!=ERROR && w1!=WARNING, w2]", &[LINES[0], LINES[1]], &[LINES[2], LINES[3]]);
    check("[logLevel, date, time, method, url=%/service/resource/[0-9]+$%, response_time]", &[LINES[0]], &[LINES[1]]);
    check("[timestamp=*Z, request_id=\"*-*\", event]", &["2024-01-01T00:00:00Z\ta-b\tINFO\tsome text"], &["a\tb\tc"]);
    check("[...]", &["", "a"], &[]);
    check("[a=\"x, y\", b]", &["\"x, y\" 1"], &["x, y"]);
    check("[a]", &["[open text", "\"open", "[a]b c"], &[]);
}

#[test]
fn faulty_fields() {
    refused(&[
        "[a b]",
        "[..., a, ...]",
        "[a = 1 && b = 2]",
        "[a = ]",
        "[a =! 1]",
        "[a = 1 b]",
        "[a = \"x]",
        "[a, (b)]",
        "[a > x]",
        "[a = %x]",
        "[a = %a%, b = %b%, c = %c%]",
    ]);
}

#[test]
fn extraction_names_fields_or_counts_them() {
    let extract = |pattern: &str, message: &str| {
        let pairs = Pattern::compile(pattern).unwrap().extract(message)?;
        Some(pairs.iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join("|"))
    };
    let expected = "$1=127.0.0.1|$2=Prod|$3=frank|$4=10/Oct/2000:13:25:15 -0700|$request=GET /index.html HTTP/1.0|$status_code=404|$7=1534";
    assert_eq!(extract("[..., request=*.html*, status_code=4*,]", REQUEST).as_deref(), Some(expected));
    assert_eq!(
        extract("[level, event]", LINES[3]).as_deref(),
        Some("$level=ERROR|$event=09/25/2014 12:00:02 Failed to process request")
    );
    assert_eq!(extract("[level=INFO, event]", LINES[3]), None);
    assert_eq!(extract("ERROR", LINES[3]).as_deref(), Some(""));
}
