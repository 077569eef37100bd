using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;
using MLHygiene.Analyzers.Rules.Data.ResultDiscarded;

namespace MLHygiene.Analyzers.Rules.Data;

/// <summary>MLH5012: a call that does nothing but return a result, and nobody takes the result.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ResultDiscardedAnalyzer : HygieneAnalyzer
{
    /// <summary>The property that says that the result can be assigned to the variable at the first additional location.</summary>
    internal const string AssignableKey = "assignable";

    /// <summary>The property that names the switch with which the call changes what it is called on.</summary>
    internal const string SwitchKey = "switch";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(RuleCatalog.ResultDiscarded);

    private protected override void Register(CompilationStartAnalysisContext start, HygieneContext hygiene)
    {
        var apis = hygiene.Apis;
        if (apis.Has(Role.Immutable))
        {
            var names = apis.Names(Role.Immutable).Union(apis.Names(Role.Estimator)).Union(apis.Names(Role.Predict));
            var isTestProject = TestFrameworks.IsReferencedBy(start.Compilation);
            start.RegisterFileAction(
                (context, file) => Check(context, new DiscardedCalls(file, apis, context.SemanticModel, isTestProject)),
                new IdentifierScan(names).FindsEach,
                root => NamedCalls.In(root, names).Any(MayBeDiscarded));
        }
    }

    private static void Check(SemanticModelAnalysisContext context, DiscardedCalls calls)
    {
        foreach (var call in calls.Find())
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            context.ReportDiagnostic(Report(call));
        }
    }

    private static Diagnostic Report(DiscardedCall call)
    {
        var properties = ImmutableDictionary<string, string?>.Empty;
        var places = new List<Location>();
        if (call.Variable is { } variable)
        {
            places.Add(variable.Syntax.GetLocation());
        }

        if (call.Switch is { } name)
        {
            properties = properties.Add(SwitchKey, name);
        }

        if (call.IsAssignable)
        {
            properties = properties.Add(AssignableKey, null);
        }

        return Diagnostic.Create(
            RuleCatalog.ResultDiscarded,
            call.Syntax.GetLocation(),
            places,
            properties,
            call.Call.TargetMethod.Name,
            call.Variable is { } named ? $"'{ShortText.Of(named.Syntax)}'" : "everything",
            call.IsKept ? "nothing reads" : "is thrown away here",
            call.Switch is { } inPlace ? $"Pass {inPlace}: true, or assign the result" : call.IsKept || call.Variable is null ? "Use it" : "Assign it");
    }

    // Whatever stands between: '?.', '!' and parentheses.
    private static bool MayBeDiscarded(InvocationExpressionSyntax call)
    {
        var user = call.Parent;
        while (user is ConditionalAccessExpressionSyntax or ParenthesizedExpressionSyntax or PostfixUnaryExpressionSyntax or AwaitExpressionSyntax)
        {
            user = user.Parent;
        }

        return user is ExpressionStatementSyntax or ArrowExpressionClauseSyntax or LambdaExpressionSyntax or ForStatementSyntax
            || user is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent: LocalDeclarationStatementSyntax } };
    }
}
