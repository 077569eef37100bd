using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Numerics;

/// <summary>
/// MLH4008: a sigmoid, softplus or tanh, in code about machine learning, in a form that is NaN or infinite for large numbers. Whoever looks at
/// the sign or size of the number has chosen the form for it.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ExpOverflowAnalyzer : HygieneAnalyzer
{
    /// <summary>The property that holds the function that the formula computes.</summary>
    internal const string FunctionKey = "Function";

    // class SigmoidActivation
    private static readonly ImmutableHashSet<string> Functions = IdentifierWords.List("sigmoid", "softplus", "activation", "activations");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(RuleCatalog.ExpOverflow);

    private protected override void Register(CompilationStartAnalysisContext start, HygieneContext hygiene) =>
        start.RegisterFileAction((context, file) => Check(context, file, hygiene), hygiene.Apis.Names(Role.Math, "function", MathCall.Exp));

    private static void Check(SemanticModelAnalysisContext context, FileOperations file, HygieneContext hygiene)
    {
        var apis = hygiene.Apis;
        foreach (var operation in file.All)
        {
            if (operation is IBinaryOperation or IInvocationOperation
                && OverflowingForm.Find(apis, file, operation) is { } form
                && !operation.Syntax.ContainsDiagnostics
                && MayOverflow(apis, file, form)
                && !NumberTests.Compare(apis, form.Argument) && !NumberTests.Bound(apis, file, form.Argument) && !NumberTests.AskForInfinity(operation)
                && !operation.IsInExpressionTree()
                && (hygiene.Gate.Admits(context, operation.Syntax.SpanStart) || hygiene.Gate.AdmitsNamed(context, operation.Syntax.SpanStart, Functions)))
            {
                context.CancellationToken.ThrowIfCancellationRequested();
                Report(context, operation, form);
            }
        }
    }

    private static bool MayOverflow(ApiTable apis, FileOperations file, OverflowingForm form) =>
        new NumberRanges(apis, file).Of(form.Exponential.Value!).High > (IsSingle(form) ? LargestOfSingle : LargestOfDouble)
        || form.Function == OverflowingFunction.Tanh && new NumberRanges(apis, file).Of(form.Argument).Absolute().High > LargestOfSingle;

    private const double LargestOfSingle = 88;
    private const double LargestOfDouble = 709;

    private static bool IsSingle(OverflowingForm form) => form.Exponential.Operation.Type?.SpecialType == SpecialType.System_Single;

    private static void Report(SemanticModelAnalysisContext context, IOperation operation, OverflowingForm form)
    {
        var argument = ShortText.Of(form.Argument.Syntax);
        context.ReportDiagnostic(Diagnostic.Create(
            RuleCatalog.ExpOverflow,
            operation.Syntax.GetLocation(),
            new[] { form.Exponential.Operation.Syntax.GetLocation(), form.Argument.Syntax.GetLocation() },
            ImmutableDictionary<string, string?>.Empty.Add(FunctionKey, form.Function.ToString()),
            ShortText.Of(operation.Syntax),
            form.Function == OverflowingFunction.Softplus ? "infinite" : "NaN",
            IsSingle(form) ? "88" : "709",
            form.Function switch
            {
                OverflowingFunction.Sigmoid => "as '1 / (1 + Exp(-a))', which does not",
                OverflowingFunction.Softplus => "as 'Max(a, 0) + Log(1 + Exp(-Abs(a)))', which does not",
                OverflowingFunction.Tanh => $"as 'Tanh({argument})', which does not",
                _ => throw new InvalidOperationException("Unknown function."),
            }));
    }
}
