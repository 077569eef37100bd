using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Data;

/// <summary>MLH5014: a call that fills the nulls of the frame that it is called on, and returns one that still has them.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FillNullsReturnsUnfilledAnalyzer : HygieneAnalyzer
{
    /// <summary>The property that names the switch with which the call returns what it fills.</summary>
    internal const string SwitchKey = "switch";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(RuleCatalog.FillNullsReturnsUnfilled);

    private protected override void Register(CompilationStartAnalysisContext start, HygieneContext hygiene)
    {
        if (hygiene.Apis.Has(Role.Unfilled))
        {
            start.RegisterFileAction((context, file) => Check(context, file, hygiene.Apis), hygiene.Apis.Names(Role.Unfilled));
        }
    }

    private static void Check(SemanticModelAnalysisContext context, FileOperations file, ApiTable apis)
    {
        foreach (var operation in file.All)
        {
            if (operation is IInvocationOperation { TargetMethod.Name: var name }
                && ApiCall.Find(apis, Role.Unfilled, operation) is { } fill
                && fill.Entry.Find("unless") is { } inPlace
                && CertainValue.Of(file, operation.OperandFor(inPlace) ?? operation).ConstantValue is { HasValue: true, Value: false }
                && operation.Receiver()?.Unwrap() is { } frame
                && !operation.Syntax.ContainsDiagnostics)
            {
                context.ReportDiagnostic(Diagnostic.Create(
                    RuleCatalog.FillNullsReturnsUnfilled,
                    operation.Syntax.GetLocation(),
                    ImmutableDictionary<string, string?>.Empty.Add(SwitchKey, inPlace),
                    name,
                    ShortText.Of(frame.Syntax)));
            }
        }
    }
}
