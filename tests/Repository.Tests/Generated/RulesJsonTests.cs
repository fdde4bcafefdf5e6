using Wplint.Dev.Generating;

namespace Wplint.Repository.Tests.Generated;

public sealed class RulesJsonTests
{
    [Fact]
    public void Lists_each_rule_with_its_severity_and_options_but_those_that_are_never_off() => Assert.Equal(
        """
        {
          "$schema": "https://wplint.example/rules.schema.json",
          "rules": {
            "WP1999": "error",
            "WP5999": {
              "severity": "note",
              "options": {
                "minLength": 40,
                "strict": true,
                "ignore": []
              }
            }
          }
        }

        """.ReplaceLineEndings("\n"),
        RulesJson.Generate(SampleRules.All, "https://wplint.example/rules.schema.json"));
}
