//! JSON against a JSON Schema, as far as ours go.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use serde_json::Value;

/// The keywords of JSON Schema that our schemas use, and that say something about shape.
pub struct Validation<'a> {
    pub root: &'a Value,
    pub wrong: &'a mut Vec<String>,
}

impl Validation<'_> {
    pub fn check(&mut self, schema: &Value, value: &Value, at: &str) {
        if let Some(name) = schema["$ref"].as_str() {
            let root = self.root;
            self.check(root.pointer(name.trim_start_matches('#')).unwrap(), value, at);
        }
        let choices = [&schema["anyOf"], &schema["oneOf"]].into_iter().filter_map(Value::as_array);
        for choices in choices {
            if !choices.iter().any(|choice| self.holds(choice, value)) {
                self.wrong.push(format!("{at}: {value} is none of {}", Value::from(choices.clone())));
            }
        }
        let is_one_of = |allowed: &Value| allowed.as_array().is_none_or(|allowed| allowed.contains(value));
        if !is_type(&schema["type"], value) || !is_one_of(&schema["enum"]) {
            self.wrong.push(format!("{at}: {value} is not {schema}"));
        }
        if schema.get("const").is_some_and(|constant| constant != value) {
            self.wrong.push(format!("{at}: {value} is not {}", schema["const"]));
        }
        self.check_parts(schema, value, at);
    }

    fn check_parts(&mut self, schema: &Value, value: &Value, at: &str) {
        for (number, item) in value.as_array().into_iter().flatten().enumerate().filter(|_| schema["items"].is_object()) {
            self.check(&schema["items"], item, &format!("{at}[{number}]"));
        }
        let Some(entries) = value.as_object() else { return };
        for name in schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str) {
            if !entries.contains_key(name) {
                self.wrong.push(format!("{at}: no {name}"));
            }
        }
        for (name, value) in entries {
            let at = format!("{at}.{name}");
            match (schema["properties"].get(name), &schema["additionalProperties"]) {
                (Some(schema), _) => self.check(schema, value, &at),
                (None, Value::Bool(false)) if schema["patternProperties"].is_null() => {
                    self.wrong.push(format!("{at} is unknown"))
                }
                (None, more @ Value::Object(_)) => self.check(more, value, &at),
                (None, _) => {}
            }
        }
    }

    fn holds(&self, schema: &Value, value: &Value) -> bool {
        let mut wrong = Vec::new();
        Validation { root: self.root, wrong: &mut wrong }.check(schema, value, "");
        wrong.is_empty()
    }
}

fn is_type(expected: &Value, value: &Value) -> bool {
    let is = |name: &str| match name {
        "object" => value.is_object(),
        "array" => value.is_array(),
        "string" => value.is_string(),
        "boolean" => value.is_boolean(),
        "integer" => value.is_i64() || value.is_u64(),
        "number" => value.is_number(),
        "null" => value.is_null(),
        _ => false,
    };
    match expected {
        Value::String(name) => is(name),
        Value::Array(names) => names.iter().filter_map(Value::as_str).any(is),
        _ => true,
    }
}
