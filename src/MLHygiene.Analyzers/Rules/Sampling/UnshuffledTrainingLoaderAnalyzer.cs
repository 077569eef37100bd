using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Sampling;

/// <summary>
/// MLH2001: the loader that feeds a training loop never shuffles. A loader is reported only when the file shows the loop that
/// fits a model to its batches, and nothing says that the order of the rows is meant, or random already.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnshuffledTrainingLoaderAnalyzer : HygieneAnalyzer
{
    /// <summary>The property of a report that names the parameter to set.</summary>
    internal const string ParameterProperty = "Parameter";

    /// <summary>
    /// The property of a report that tells what the call passes for the parameter: <see cref="Omitted"/>, the place of a literal
    /// in the argument list, or nothing where the argument is more than a literal.
    /// </summary>
    internal const string ArgumentProperty = "Argument";

    /// <summary>The property of a report that names the method which shuffles the rows before the loader, where no parameter does.</summary>
    internal const string BeforeProperty = "Before";

    /// <summary>The call leaves the parameter to its default.</summary>
    internal const string Omitted = "omitted";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(RuleCatalog.UnshuffledTrainingLoader);

    private protected override void Register(CompilationStartAnalysisContext start, HygieneContext hygiene)
    {
        var apis = hygiene.Apis;
        if (apis.Has(Role.Loader)
            && (apis.Has(Role.Fit) || (apis.Has(Role.Backward) && apis.Has(Role.Step)))
            && !TestFrameworks.IsReferencedBy(start.Compilation))
        {
            start.RegisterFileAction(
                (context, file) => Check(context, file, apis),
                apis.Names(Role.Loader),
                apis.Names(Role.Backward).Union(apis.Names(Role.Fit)),
                apis.Names(Role.Step).Union(apis.Names(Role.Fit)));
        }
    }

    private static void Check(SemanticModelAnalysisContext context, FileOperations file, ApiTable apis)
    {
        var order = new RowOrder(file, apis);
        var reported = new HashSet<IOperation>();
        foreach (var operation in file.All)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            if (operation is not IInvocationOperation and not IObjectCreationOperation
                || ApiCall.Find(apis, Role.Loader, operation) is not { } loader)
            {
                continue;
            }

            foreach (var use in LoaderUse.Of(file, apis, loader))
            {
                if (Trains(file, apis, order, use) is { } loop && reported.Add(use.Place))
                {
                    Report(context, use, loop);
                }
            }
        }
    }

    private static TrainingLoop? Trains(FileOperations file, ApiTable apis, RowOrder order, LoaderUse use)
    {
        var holders = ValueFlow.Follow(file, use.Made, (user, batches) => BatchOrder.IsKeptBy(apis, user, batches));
        return TrainingLoop.Find(file, apis, holders) is { } loop && !order.IsMeant(use.Loader, use.Data, holders) ? loop : null;
    }

    private static void Report(SemanticModelAnalysisContext context, LoaderUse use, TrainingLoop loop)
    {
        var before = use.Loader.Entry.Find("before") is { } method ? ApiId.Parse(method)?.MemberName : null;
        var properties = use.Parameter is { } parameter
            ? ImmutableDictionary<string, string?>.Empty
                .Add(ParameterProperty, parameter)
                .Add(ArgumentProperty, Argument(use.Place.ArgumentFor(parameter)))
            : ImmutableDictionary<string, string?>.Empty.Add(BeforeProperty, before);
        context.ReportDiagnostic(Diagnostic.Create(
            RuleCatalog.UnshuffledTrainingLoader,
            use.Place.Syntax.GetLocation(),
            additionalLocations: new[] { loop.Batches.Syntax.GetLocation(), loop.Backward.Syntax.GetLocation() },
            properties,
            ShortText(use.Data.Syntax),
            use.Parameter is not null ? $"Pass '{use.Parameter}: true'" : $"Call '{before}' before '{use.Place.CalledMember()?.Name}'"));
    }

    private static string? Argument(IArgumentOperation? argument) => argument switch
    {
        { ArgumentKind: ArgumentKind.DefaultValue } => Omitted,
        { Syntax: ArgumentSyntax { Expression: LiteralExpressionSyntax, Parent: BaseArgumentListSyntax list } syntax } =>
            list.Arguments.IndexOf(syntax).ToString(System.Globalization.CultureInfo.InvariantCulture),
        _ => null,
    };

    // The name that the user gave the rows; a call that makes them in place is told by its own name.
    private static string ShortText(SyntaxNode data) => data switch
    {
        ParenthesizedExpressionSyntax parenthesized => ShortText(parenthesized.Expression),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax member } => member.Name.Identifier.ValueText,
        InvocationExpressionSyntax { Expression: SimpleNameSyntax name } => name.Identifier.ValueText,
        ObjectCreationExpressionSyntax { Type: QualifiedNameSyntax type } => type.Right.Identifier.ValueText,
        ObjectCreationExpressionSyntax { Type: SimpleNameSyntax type } => type.Identifier.ValueText,
        MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } member => member.Name.Identifier.ValueText,
        NameSyntax or MemberAccessExpressionSyntax => data.ToString(),
        _ => "its data",
    };
}
