using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace MLHygiene.Analyzers.Tests.Surfaces;

public class SurfaceApiTests
{
    private static readonly IReadOnlyDictionary<string, ApiList> Lists = ApiList.LoadAll(Path.Combine(SurfaceReferences.Directory, "api"));

    // The framework that the surfaces' own references resolve to: without it an id would name an error type.
    internal static readonly ImmutableArray<MetadataReference> Framework =
    [
        .. Directory.EnumerateFiles(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "*.dll")
            .Where(path => Path.GetFileName(path) is "netstandard.dll" or "mscorlib.dll" || Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
            .Where(path => !path.EndsWith(".Native.dll", StringComparison.OrdinalIgnoreCase))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    private static readonly string[] Built =
    [
        .. Directory.EnumerateFiles(SurfaceReferences.Directory, "*.dll").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal),
    ];

    public static TheoryData<string> Assemblies => [.. Built];

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Every_declared_member_is_the_real_one(string assembly)
    {
        ApiList list = Lists[assembly];
        CSharpCompilation compilation = CSharpCompilation.Create("Check", references: Framework.AddRange(SurfaceReferences.All));
        MetadataReference reference = SurfaceReferences.All.Single(candidate => string.Equals(SurfaceReferences.Name(candidate), assembly, StringComparison.Ordinal));
        IAssemblySymbol surface = (IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(reference)!;

        IReadOnlyList<string> problems = SurfaceApiChecker.Check(surface, list);

        Assert.True(problems.Count == 0, string.Join(Environment.NewLine, problems));
        Assert.NotEmpty(SurfaceApiChecker.Declared(surface.GlobalNamespace));
    }

    [Fact]
    public void Every_list_has_its_surface_and_every_surface_is_offered_to_the_tests()
    {
        IEnumerable<string> offered = SurfaceReferences.All.Except(SurfaceReferences.Packages).Select(reference => SurfaceReferences.Name(reference));

        Assert.Equal(Lists.Keys.Order(StringComparer.Ordinal), Built, StringComparer.Ordinal);
        Assert.Equal(Built, offered.Order(StringComparer.Ordinal), StringComparer.Ordinal);
    }

    [Fact]
    public void A_surface_that_says_what_the_list_says_passes() => Assert.Empty(Problems(Faithful));

    [Theory]
    [InlineData("public int Fit(string name, double rate = 0.1)", "public int Fit(string name, double rate = 0.1) => throw null; public void Invented()", "M:N.Trainer.Invented is not in the list")]
    [InlineData("double rate = 0.1", "double speed = 0.1", "M:N.Trainer.Fit(System.String,System.Double): declared 'public int Fit(string name, double speed = 0.1)'")]
    [InlineData("double rate = 0.1", "double rate = 0.2", "M:N.Trainer.Fit(System.String,System.Double): declared 'public int Fit(string name, double rate = 0.2)'")]
    [InlineData("double rate = 0.1", "double rate", "M:N.Trainer.Fit(System.String,System.Double): declared 'public int Fit(string name, double rate)'")]
    [InlineData("public int Fit", "public long Fit", "M:N.Trainer.Fit(System.String,System.Double): declared 'public long Fit(")]
    [InlineData("public int Fit", "public static int Fit", "M:N.Trainer.Fit(System.String,System.Double): declared 'public static int Fit(")]
    [InlineData("string name", "object name", "M:N.Trainer.Fit(System.Object,System.Double) is not in the list")]
    [InlineData("internal Trainer() { }", "", "M:N.Trainer.#ctor is not in the list")]
    [InlineData("internal Trainer() { }", "protected internal Trainer() { }", "M:N.Trainer.#ctor is not in the list")]
    [InlineData("{ get; }", "{ get; set; }", "P:N.Trainer.Seed: declared 'get; set', real 'get'")]
    [InlineData("public bool Shuffle", "public bool Shuffled", "F:N.Trainer.Shuffled is not in the list")]
    [InlineData("class Trainer : System.IDisposable", "class Trainer", "T:N.Trainer: does not derive from 'IDisposable'")]
    [InlineData("public sealed class", "public class", "T:N.Trainer: declared 'public class Trainer'")]
    [InlineData("Mean = 1", "Mean = 2", "F:N.Reduction.Mean: declared 2")]
    [InlineData("Both = 3", "Both = 4", "F:N.Reduction.Both: declared 4")]
    [InlineData("Reduction reduction = Reduction.Mean", "Reduction reduction = Reduction.Sum", "M:N.Functions.Loss``1(``0,N.Reduction): declared 'public static T Loss<T>(this T input, Reduction reduction = Sum)")]
    [InlineData("where T : class", "where T : struct", "M:N.Functions.Loss``1(``0,N.Reduction): declared")]
    [InlineData("this T input", "T input", "M:N.Functions.Loss``1(``0,N.Reduction): declared")]
    [InlineData("operator +(Trainer left", "operator -(Trainer left", "M:N.Trainer.op_Subtraction(N.Trainer,N.Trainer) is not in the list")]
    [InlineData("public delegate void Log(string line)", "public delegate void Log(string text)", "T:N.Log: declared 'public delegate void Log(string text)'")]
    public void A_surface_that_says_something_else_is_reported(string real, string declared, string expected)
    {
        string problem = Assert.Single(Problems(Replaced(real, declared)));

        Assert.StartsWith(expected, problem, StringComparison.Ordinal);
    }

    private const string Faithful = """
        namespace N
        {
            public sealed class Trainer : System.IDisposable
            {
                internal Trainer() { }
                public bool Shuffle;
                private int _hidden;
                public int? Seed { get; }
                public int Fit(string name, double rate = 0.1) => throw null;
                public void Dispose() => throw null;
                public static Trainer operator +(Trainer left, Trainer right) => throw null;
                internal void Hidden(int anything) => throw null;
            }

            public enum Reduction { None = 0, Mean = 1, Sum = 2, Both = 3 }

            public static class Functions
            {
                public static T Loss<T>(this T input, Reduction reduction = Reduction.Mean) where T : class => throw null;
            }

            public delegate void Log(string line);

            internal class Hidden { public void Anything() { } }
        }
        """;

    private static readonly ApiList FaithfulList = new(
    [
        "# assembly: N",
        "F:N.Reduction.Both\tBoth = Mean | Sum",
        "F:N.Reduction.Mean\tMean = 1",
        "F:N.Reduction.None\tNone = 0",
        "F:N.Reduction.Sum\tSum = 2",
        "F:N.Trainer.Shuffle\tpublic bool Shuffle",
        "M:N.Functions.Loss``1(``0,N.Reduction)\tpublic static T Loss<T>(this T input, Reduction reduction = Mean) where T : class",
        "M:N.Trainer.Dispose\tpublic void Dispose()",
        "M:N.Trainer.Fit(System.String,System.Double)\t* public int Fit(string name, double rate = 0.1)",
        "M:N.Trainer.NotDeclaredHere\tpublic void NotDeclaredHere()",
        "M:N.Trainer.op_Addition(N.Trainer,N.Trainer)\tpublic static Trainer operator +(Trainer left, Trainer right)",
        "P:N.Trainer.Seed\tpublic int? Seed { get; private }",
        "T:N.Functions\tpublic static class Functions",
        "T:N.Log\tpublic delegate void Log(string line)",
        "T:N.Reduction\tpublic enum Reduction",
        "T:N.Trainer\tpublic sealed class Trainer : IDisposable",
    ]);

    private static string Replaced(string real, string declared)
    {
        Assert.Contains(real, Faithful, StringComparison.Ordinal);
        return Faithful.Replace(real, declared, StringComparison.Ordinal);
    }

    private static IReadOnlyList<string> Problems(string source)
    {
        CSharpCompilation compilation = CSharpCompilation.Create(
            "N",
            [CSharpSyntaxTree.ParseText(source)],
            Framework,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return SurfaceApiChecker.Check(compilation.Assembly, FaithfulList);
    }
}
