#!/usr/bin/env python3
"""The recorded SARIF logs, which the Swift tests hold equal to what is printed, obey the schema of OASIS.

Needs Debian's python3-jsonschema. Tests/Data/sarif-schema-2.1.0.json is the errata 01 schema, as its own `id` says.
"""

import copy
import json
import pathlib
import unittest

import jsonschema

DATA = pathlib.Path(__file__).resolve().parent.parent / "Data"
EXAMPLES = DATA.parent.parent / "Examples" / "loi"


class SarifSchemaTest(unittest.TestCase):
    def setUp(self):
        schema = json.loads((DATA / "sarif-schema-2.1.0.json").read_text(encoding="utf-8"))
        self.validator = jsonschema.Draft4Validator(schema, format_checker=jsonschema.FormatChecker())
        self.log = json.loads((DATA / "findings.sarif").read_text(encoding="utf-8"))

    def faults(self, log):
        return [f"{list(error.absolute_path)}: {error.message}" for error in self.validator.iter_errors(log)]

    def test_the_log_obeys_the_schema(self):
        self.assertEqual(self.faults(self.log), [])

    def test_the_log_of_every_example_obeys_the_schema(self):
        examples = sorted(EXAMPLES.glob("*/mong-doi/findings.sarif"))
        self.assertEqual(len(examples), len([folder for folder in EXAMPLES.iterdir() if folder.is_dir()]))
        self.assertGreater(len(examples), 40)
        for example in examples:
            with self.subTest(rule=example.parent.parent.name):
                log = json.loads(example.read_text(encoding="utf-8"))
                self.assertEqual(self.faults(log), [])
                results = log["runs"][0]["results"]
                self.assertGreater(len(results), 0)
                self.assertEqual({result["ruleId"] for result in results}, {example.parent.parent.name})

    def test_the_log_is_worth_checking(self):
        self.assertEqual(len(self.log["runs"][0]["results"]), 4)
        self.assertGreater(len(self.log["runs"][0]["tool"]["driver"]["rules"]), 40)

    def test_the_schema_finds_what_is_wrong(self):
        def broken(change):
            log = copy.deepcopy(self.log)
            change(log["runs"][0]["results"][0])
            return self.faults(log)

        self.assertEqual(len(broken(lambda result: result.update(level="fatal"))), 1)
        self.assertEqual(len(broken(lambda result: result.pop("message"))), 1)
        place = lambda result: result["locations"][0]["physicalLocation"]
        self.assertEqual(len(broken(lambda result: place(result)["region"].update(startColumn=0))), 1)


if __name__ == "__main__":
    unittest.main()
