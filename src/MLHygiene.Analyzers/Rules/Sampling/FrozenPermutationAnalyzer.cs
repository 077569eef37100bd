using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Sampling;

/// <summary>
/// MLH2010: a seed that starts again in every repeat. A loader with a seed draws one order for all epochs; a split whose seed does not
/// change is the same split in every repeat of a hold-out.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FrozenPermutationAnalyzer : HygieneAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(RuleCatalog.FrozenPermutation);

    private protected override void Register(CompilationStartAnalysisContext start, HygieneContext hygiene)
    {
        var apis = hygiene.Apis;
        if (TestFrameworks.IsReferencedBy(start.Compilation))
        {
            return;
        }

        if (apis.Has(Role.Loader) && apis.Has(Role.Backward) && apis.Has(Role.Step))
        {
            start.RegisterFileAction(
                (context, file) => CheckLoaders(context, file, apis), apis.Names(Role.Loader), apis.Names(Role.Backward), apis.Names(Role.Step));
        }

        if (apis.Has(Role.Evaluate) || apis.Has(Role.CrossValidate))
        {
            start.RegisterFileAction(
                (context, file) => CheckSplits(context, file, apis), apis.Names(Role.Evaluate).Union(apis.Names(Role.CrossValidate)));
        }
    }

    private static void CheckLoaders(SemanticModelAnalysisContext context, FileOperations file, ApiTable apis)
    {
        foreach (var operation in file.All)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            if (operation is IInvocationOperation or IObjectCreationOperation
                && ApiCall.Find(apis, Role.Loader, operation) is { } loader
                && SeededLoader.FindRepeat(file, apis, loader) is { } repeat)
            {
                Report(
                    context,
                    operation,
                    repeat,
                    "the same order in every epoch, since its shuffle starts again from the same seed",
                    "The epochs look shuffled and repeat each other. Leave the seed out, or make the loader in each epoch with another seed");
            }
        }
    }

    private static void CheckSplits(SemanticModelAnalysisContext context, FileOperations file, ApiTable apis)
    {
        foreach (var operation in file.All)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            if (operation is IInvocationOperation split && RepeatedSplit.FindRepeat(file, apis, split) is { } repeat)
            {
                Report(
                    context,
                    operation,
                    repeat,
                    "the same split in every repeat, since nothing but its seed decides it and the seed does not change",
                    "The average is one number, taken many times. Pass a seed that changes with the repeat");
            }
        }
    }

    private static void Report(SemanticModelAnalysisContext context, IOperation frozen, ILoopOperation repeat, string what, string advice) =>
        context.ReportDiagnostic(Diagnostic.Create(
            RuleCatalog.FrozenPermutation,
            frozen.Syntax.GetLocation(),
            additionalLocations: new[] { repeat.Syntax.GetFirstToken().GetLocation() },
            NameOf(frozen),
            what,
            advice));

    private static string NameOf(IOperation frozen) => frozen switch
    {
        IInvocationOperation call => call.TargetMethod.Name,
        { Type: { } type } => "new " + type.Name,
        _ => ShortText.Of(frozen.Syntax),
    };
}
