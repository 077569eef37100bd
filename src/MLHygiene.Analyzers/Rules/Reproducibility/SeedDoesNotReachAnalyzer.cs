using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Reproducibility;

/// <summary>
/// MLH3003: a program seeds the random numbers of the CPU, and draws others: those of an accelerator, of a loader's shuffle, of a transform
/// with a generator of its own.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SeedDoesNotReachAnalyzer : HygieneAnalyzer
{
    /// <summary>The property of a report that holds the documentation id of the method which seeds the accelerator; absent on other reports.</summary>
    internal const string BesideKey = "Beside";

    /// <summary>The property of a report that names the parameter which takes the seed.</summary>
    internal const string SeedKey = "Seed";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(RuleCatalog.SeedDoesNotReach);

    private protected override void Register(CompilationStartAnalysisContext start, HygieneContext hygiene)
    {
        var apis = hygiene.Apis;
        if (!apis.Has(Role.DeviceSeed) || TestFrameworks.IsReferencedBy(start.Compilation))
        {
            return;
        }

        var compilation = start.Compilation;
        var seeded = new Lazy<ImmutableArray<MemberAccessExpressionSyntax>>(() => SpelledMembers.In(
            compilation, apis.Entries(Role.DeviceSeed).Where(entry => entry["device"] is "cpu").Select(entry => entry.Id)));

        // A file that seeds the CPU as well is reported by itself.
        var accelerated = new Lazy<ImmutableArray<MemberAccessExpressionSyntax>>(() => SpelledMembers.In(
                compilation, apis.Entries(Role.Accelerator).Where(entry => entry.Find("name") is null).Select(entry => entry.Id))
            .RemoveAll(access => seeded.Value.Any(seed => seed.SyntaxTree == access.SyntaxTree)));
        var seeds = new IdentifierScan(apis.Names(Role.DeviceSeed));
        var draws = new IdentifierScan(apis.Names(Role.Loader).Union(apis.Names(Role.OwnRandom)));
        start.RegisterFileAction(
            (context, file) => Check(context, file, apis, seeded, accelerated),
            text => seeds.FindsEach(text) || (draws.FindsEach(text) && !seeded.Value.IsEmpty));
    }

    private static void Check(
        SemanticModelAnalysisContext context,
        FileOperations file,
        ApiTable apis,
        Lazy<ImmutableArray<MemberAccessExpressionSyntax>> seeded,
        Lazy<ImmutableArray<MemberAccessExpressionSyntax>> accelerated)
    {
        var seeds = Calls(file, apis, Role.DeviceSeed).ToLookup(seed => seed.Entry["device"], StringComparer.Ordinal);
        var cpu = seeds["cpu"].ToList();

        // Once: a seed of the accelerator anywhere settles it.
        if (!seeds["accelerator"].Any()
            && cpu.Find(seed => seed.Entry.Find("beside") is not null) is { } first
            && !OtherFileMaySeed(context, apis)
            && (file.All.FirstOrDefault(operation => IsAccelerator(file, apis, operation))?.Syntax ?? Outside(file, accelerated)) is { } accelerator)
        {
            Report(context, first, accelerator);
        }

        var seed = cpu.Count > 0 ? cpu[0].Operation.Syntax : Outside(file, seeded);
        if (seed is null)
        {
            return;
        }

        var name = cpu.Count > 0 ? Name(cpu[0].Operation) : Outside(file, seeded)?.Name.Identifier.ValueText;

        foreach (var loader in Calls(file, apis, Role.Loader).Where(loader => ShufflesUnseeded(file, apis, loader)))
        {
            Report(context, loader.Operation, seed, name, "the shuffle of this loader", "Give the loader of each epoch a seed of its own");
        }

        foreach (var own in Calls(file, apis, Role.OwnRandom))
        {
            Report(context, own.Operation, seed, name, $"'{Name(own.Operation)}'", "Where runs must repeat, draw its parameters from a seeded generator");
        }
    }

    private static IEnumerable<ApiCall> Calls(FileOperations file, ApiTable apis, Role role) =>
        from operation in file.All
        where operation is IInvocationOperation or IObjectCreationOperation && !operation.Syntax.ContainsDiagnostics
        let call = ApiCall.Find(apis, role, operation)
        where call is not null
        select call;

    private static bool IsAccelerator(FileOperations file, ApiTable apis, IOperation operation) =>
        operation is IInvocationOperation or IObjectCreationOperation or IMemberReferenceOperation or IConversionOperation
        && ApiCall.Find(apis, Role.Accelerator, operation) is { } use
        && (use.Entry.Find("name") is null
            || use.ValueOf("name") is { } name
                && CertainValue.TextOf(file, name) is { } text
                && use.Entry.Find("is") is { } prefix
                && text.StartsWith(prefix, StringComparison.OrdinalIgnoreCase));

    // Files are bound one by one: of the others, the names tell enough to be silent.
    private static bool OtherFileMaySeed(SemanticModelAnalysisContext context, ApiTable apis)
    {
        var names = apis.Entries(Role.DeviceSeed)
            .Where(entry => entry["device"] is "accelerator")
            .Select(entry => new IdentifierScan(
                ImmutableHashSet.Create(StringComparer.Ordinal, entry.Id.MemberName),
                ImmutableHashSet.Create(StringComparer.Ordinal, entry.Id.Container.Substring(entry.Id.Container.LastIndexOf('.') + 1))))
            .ToList();
        return context.SemanticModel.Compilation.SyntaxTrees
            .Where(tree => tree != context.SemanticModel.SyntaxTree)
            .Any(tree => tree.GetText(context.CancellationToken) is var text && names.Exists(name => name.FindsEach(text)));
    }

    private static MemberAccessExpressionSyntax? Outside(FileOperations file, Lazy<ImmutableArray<MemberAccessExpressionSyntax>> spelled) =>
        spelled.Value.FirstOrDefault(access => access.SyntaxTree != file.Tree);

    // A loader of another library has nothing to do with the seed.
    private static bool ShufflesUnseeded(FileOperations file, ApiTable apis, ApiCall loader) =>
        loader.Entry.Find("shuffle") is { } shuffle
        && loader.Entry.Find("seed") is { } own
        && apis.Entries(Role.DeviceSeed).SelectMany(entry => apis.Resolve(entry)).Any(seed => SymbolEqualityComparer.Default.Equals(
            seed.ContainingAssembly, loader.Operation.CalledMember()?.ContainingAssembly))
        && Setting.Read(file, loader.Operation, shuffle).IsOn
        && Setting.Read(file, loader.Operation, own).IsLeftOut;

    private static void Report(SemanticModelAnalysisContext context, ApiCall seed, SyntaxNode accelerator) =>
        context.ReportDiagnostic(Diagnostic.Create(
            RuleCatalog.SeedDoesNotReach,
            seed.Operation.Syntax.GetLocation(),
            new[] { accelerator.GetLocation() },
            ImmutableDictionary<string, string?>.Empty.Add(BesideKey, seed.Entry["beside"]).Add(SeedKey, seed.Entry["seed"]),
            Name(seed.Operation),
            "what runs on '" + ShortText.Of(accelerator) + "'",
            "Seed the accelerator too"));

    private static void Report(SemanticModelAnalysisContext context, IOperation place, SyntaxNode seed, string? name, string what, string advice) =>
        context.ReportDiagnostic(Diagnostic.Create(
            RuleCatalog.SeedDoesNotReach,
            place.Syntax.GetLocation(),
            new[] { seed.GetLocation() },
            name,
            what,
            advice));

    private static string? Name(IOperation call) => call is IInvocationOperation invocation ? invocation.TargetMethod.Name : call.Type?.Name;
}
