using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Numerics;

/// <summary>MLH4007: a softmax of numbers as they are, of a library or written out in code about machine learning.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SoftmaxOverflowAnalyzer : HygieneAnalyzer
{
    /// <summary>The property that holds the name of the numbers whose largest is to be subtracted.</summary>
    internal const string NumbersKey = "Numbers";

    // class AttentionHead
    private static readonly ImmutableHashSet<string> Functions = IdentifierWords.List("softmax", "attention", "logits");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(RuleCatalog.SoftmaxOverflow);

    private protected override void Register(CompilationStartAnalysisContext start, HygieneContext hygiene)
    {
        var names = hygiene.Apis.Names(Role.Math, "shift").Union(hygiene.Apis.Names(Role.Math, "function", MathCall.Exp));
        start.RegisterFileAction((context, file) => Check(context, file, hygiene), names);
    }

    private static void Check(SemanticModelAnalysisContext context, FileOperations file, HygieneContext hygiene)
    {
        var apis = hygiene.Apis;
        var reported = new HashSet<IOperation>();
        foreach (var operation in file.All)
        {
            if (operation.Syntax.ContainsDiagnostics)
            {
                continue;
            }

            if (operation is IInvocationOperation && MathCall.Find(apis, operation) is { IsUnshifted: true } call)
            {
                CheckCall(context, file, apis, call);
            }
            else if (WrittenSoftmax.Find(apis, file, operation) is { } softmax
                && !WrittenSoftmax.LooksForLargest(apis, operation)
                && (hygiene.Gate.Admits(context, operation.Syntax.SpanStart) || hygiene.Gate.AdmitsNamed(context, operation.Syntax.SpanStart, Functions))
                && reported.Add(softmax.Exponentials[0].Operation))
            {
                context.CancellationToken.ThrowIfCancellationRequested();
                Report(context, softmax);
            }
        }
    }

    private static void CheckCall(SemanticModelAnalysisContext context, FileOperations file, ApiTable apis, MathCall call)
    {
        if (call.Value is not { } numbers || WrittenSoftmax.LooksForLargest(apis, call.Operation) || IsBounded(apis, file, Spans.Of(numbers)))
        {
            return;
        }

        context.ReportDiagnostic(Diagnostic.Create(
            RuleCatalog.SoftmaxOverflow,
            call.Operation.Syntax.GetLocation(),
            LimitOf(call.Operation is IInvocationOperation { TargetMethod: var method } ? ElementOf(method) : null),
            "Subtract the largest number before the call"));
    }

    // What a bounded function wrote, or constants.
    private static bool IsBounded(ApiTable apis, FileOperations file, IOperation numbers)
    {
        if (numbers.Variable() is { } variable
            && file.ReferencesTo(variable).Any(reference => Spans.ArgumentOf(reference) is { Parent: IInvocationOperation call }
                && MathCall.Find(apis, call) is { Function: "tanh" or "sigmoid", Into: { } into } && Spans.Of(into) == reference))
        {
            return true;
        }

        return CertainValue.ElementsOf(file, numbers) is { IsEmpty: false } elements
            && elements.All(element => new NumberRanges(apis, file).Of(element) is { Low: > -80, High: < 80 });
    }

    private static ITypeSymbol? ElementOf(IMethodSymbol method) => method.TypeArguments.Length == 1
        ? method.TypeArguments[0]
        : (method.Parameters.FirstOrDefault()?.Type as INamedTypeSymbol)?.TypeArguments.FirstOrDefault();

    private static string LimitOf(ITypeSymbol? type) => type?.SpecialType switch
    {
        SpecialType.System_Single => "88",
        SpecialType.System_Double => "709",
        _ => "what its exponential can hold",
    };

    private static void Report(SemanticModelAnalysisContext context, WrittenSoftmax softmax)
    {
        var numbers = softmax.Numbers();
        context.ReportDiagnostic(Diagnostic.Create(
            RuleCatalog.SoftmaxOverflow,
            softmax.Exponentials[0].Operation.Syntax.GetLocation(),
            softmax.Exponentials.Select(call => call.Value!.Syntax.GetLocation()),
            numbers is null
                ? ImmutableDictionary<string, string?>.Empty
                : ImmutableDictionary<string, string?>.Empty.Add(NumbersKey, numbers.Name),
            LimitOf(softmax.Exponentials[0].Operation.Type),
            numbers is null ? "Subtract the largest exponent from all" : $"Subtract the largest number of '{numbers.Name}' from all"));
    }
}
