using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace MLHygiene.Analyzers.Benchmarks.Projects;

/// <summary>A project of a thousand methods, the same in every run.</summary>
internal sealed class GeneratedProject
{
    private const int WantedMethods = 1000;

    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Latest);

    // One thread, so that the costs of the parts add up.
    private static readonly CSharpCompilationOptions CompilationOptions = new(
        OutputKind.DynamicallyLinkedLibrary,
        optimizationLevel: OptimizationLevel.Debug,
        nullableContextOptions: NullableContextOptions.Enable,
        concurrentBuild: false);

    private readonly ImmutableArray<(string Path, SourceText Text)> _files;
    private readonly ImmutableArray<MetadataReference> _references;

    private GeneratedProject(string name, string templates, ImmutableArray<MetadataReference> references)
    {
        Name = name;
        _references = references;
        _files = [.. Generate(templates)];
        Methods = _files.Sum(file => MethodsIn(Parse(file)));
        Lines = _files.Sum(file => file.Text.Lines.Count);
        var errors = Compile().GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Take(10).ToList();
        if (errors.Count > 0)
        {
            throw new InvalidOperationException($"{name} does not compile:\n{string.Join('\n', errors)}");
        }
    }

    /// <summary>In the shapes of published ML.NET programs: load, split, chains, fit, transform, evaluate, helpers, services.</summary>
    public static GeneratedProject MLNet { get; } = new("ML.NET project", "MLNet", References.Framework.AddRange(References.MLNet));

    /// <summary>Without any library: a web back end, a game, a command line, settings, jobs, texts, geometry.</summary>
    public static GeneratedProject Plain { get; } = new("Project without an ML library", "Plain", References.Framework);

    /// <summary>Mentions nothing that any rule about code is about: no randomness, no clock, no floating point, no file, no text to read.</summary>
    public static GeneratedProject Quiet { get; } = new("Project that mentions nothing", "Quiet", References.Framework);

    public static ImmutableArray<GeneratedProject> All => [MLNet, Plain, Quiet];

    public static IEnumerable<string> Names => All.Select(project => project.Name);

    public string Name { get; }

    public int Files => _files.Length;

    /// <summary>Methods, constructors and local functions.</summary>
    public int Methods { get; }

    public int Lines { get; }

    public static GeneratedProject Named(string name) => All.Single(project => project.Name == name);

    /// <summary>A compilation that has read nothing yet but the metadata of its references.</summary>
    public CSharpCompilation Compile() => CSharpCompilation.Create("Generated", _files.Select(Parse), _references, CompilationOptions);

    public void Write(string folder)
    {
        foreach (var (path, text) in _files)
        {
            var file = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text.ToString());
        }
    }

    private static IEnumerable<(string Path, SourceText Text)> Generate(string folder)
    {
        var templates = Template.In(folder);
        var methods = 0;
        foreach (var (domain, number) in Domain.All.Select((domain, index) => (domain, index)))
        {
            foreach (var template in templates)
            {
                var path = $"{domain.Entity}/{domain.Entity}{template.Name}";
                var file = (path, SourceText.From(template.Fill(domain, number), Encoding.UTF8));
                yield return file;
                methods += MethodsIn(Parse(file));
            }

            // The files of a domain use each other: the last domain is whole too.
            if (methods >= WantedMethods)
            {
                yield break;
            }
        }

        throw new InvalidOperationException($"{folder}: the templates give {methods} methods only.");
    }

    private static SyntaxTree Parse((string Path, SourceText Text) file) => CSharpSyntaxTree.ParseText(file.Text, ParseOptions, file.Path);

    private static int MethodsIn(SyntaxTree tree) => tree.GetRoot().DescendantNodes()
        .Count(node => node is BaseMethodDeclarationSyntax or LocalFunctionStatementSyntax);
}
