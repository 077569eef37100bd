using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using MLHygiene.Analyzers.EndToEnd.Infrastructure;
using Xunit;

namespace MLHygiene.Analyzers.EndToEnd;

/// <summary>Projects in which the package has nothing to say.</summary>
public sealed class SilenceTests(Workbench workbench) : WorkbenchTests(workbench)
{
    [BuiltTogether]
    private static readonly Consumer NoLibrary = new("NoLibrary")
    {
        Program =
            """
            using System;
            using System.Linq;

            var rows = Enumerable.Range(0, 100).ToList();
            Console.WriteLine(rows.Take(80).Sum() + rows.Skip(80).Sum());

            """,
    };

    [BuiltTogether]
    private static readonly Consumer OldFramework = new("OldFramework")
    {
        Sources = new Dictionary<string, string>(StringComparer.Ordinal) { ["Library.cs"] = "public static class Library { public static int One => 1; }\n" },
        Properties = "<OutputType>Library</OutputType><TargetFramework>netstandard2.0</TargetFramework><LangVersion>7.3</LangVersion><Nullable>disable</Nullable>",
    };

    [BuiltTogether]
    private static readonly Consumer Taught = new("Taught")
    {
        Program =
            """
            using System;
            using System.Collections.Generic;
            using System.Linq;

            var rows = Enumerable.Range(0, 100).ToList();
            var mixed = {|MLH1006:House.Rows.Mix(rows)|};
            var head = House.Rows.Head(mixed, 80).ToList();
            var tail = House.Rows.Tail(mixed, 80).ToList();
            Console.WriteLine(head.Count + tail.Count);

            namespace House
            {
                public static class Rows
                {
                    public static extern IEnumerable<T> Mix<T>(IEnumerable<T> rows);

                    public static extern IEnumerable<T> Head<T>(IEnumerable<T> rows, int count);

                    public static extern IEnumerable<T> Tail<T>(IEnumerable<T> rows, int count);
                }
            }

            """,
        Files = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["house.mlhygiene.txt"] =
                """
                when T:House.Rows
                shuffle  M:House.Rows.Mix(*)   data=rows
                split    M:House.Rows.Head(*)  data=rows part=first
                split    M:House.Rows.Tail(*)  data=rows part=rest

                """,
        },
        Items = """<AdditionalFiles Include="house.mlhygiene.txt" />""",
        Properties = "<NoWarn>CS0626</NoWarn>",
    };

    [Fact]
    public async Task A_project_without_smells_has_no_warning_at_all()
    {
        var consumers = await Workbench.ConsumersAsync();

        Assert.Empty(consumers.LogOf(NoLibrary).Results);
        Assert.True(consumers.IsBuilt(NoLibrary));
        Assert.DoesNotContain(consumers.LinesAbout(NoLibrary), IsWarning);
    }

    [Fact]
    public async Task A_project_for_netstandard_and_an_old_language_has_no_warning_at_all()
    {
        var consumers = await Workbench.ConsumersAsync();

        Assert.Empty(consumers.LogOf(OldFramework).Results);
        Assert.DoesNotContain(consumers.LinesAbout(OldFramework), IsWarning);
    }

    [Fact]
    public async Task A_model_file_teaches_the_rules_the_helpers_of_the_house()
    {
        var consumers = await Workbench.ConsumersAsync();

        Assert.Equal(Taught.Expected, consumers.LogOf(Taught).Ours.Select(result => result.Report));
    }

    [Fact]
    public async Task No_consumer_fails_to_load_or_to_run_an_analyzer()
    {
        var output = (await Workbench.ConsumersAsync()).Output;

        // Not loaded, built for a newer compiler, has no analyzers, threw.
        foreach (var id in (string[])["CS8032", "CS8034", "CS9057", "CS8033", "CS8785", "AD0001"])
        {
            Assert.DoesNotContain(id, output, StringComparison.Ordinal);
        }
    }

    private static bool IsWarning(string line) => line.Contains("warning", StringComparison.Ordinal);
}
