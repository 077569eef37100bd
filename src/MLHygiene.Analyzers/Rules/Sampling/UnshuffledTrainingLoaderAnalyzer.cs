using System.Collections.Immutable;
using System.Linq;
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

    /// <summary>The call leaves the parameter to its default.</summary>
    internal const string Omitted = "omitted";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(RuleCatalog.UnshuffledTrainingLoader);

    private protected override void Register(CompilationStartAnalysisContext start, HygieneContext hygiene)
    {
        var apis = hygiene.Apis;
        if (apis.Has(Role.Loader) && apis.Has(Role.Backward) && apis.Has(Role.Step) && !TestFrameworks.IsReferencedBy(start.Compilation))
        {
            start.RegisterFileAction(
                (context, file) => Check(context, file, apis), apis.Names(Role.Loader), apis.Names(Role.Backward), apis.Names(Role.Step));
        }
    }

    private static void Check(SemanticModelAnalysisContext context, FileOperations file, ApiTable apis)
    {
        var order = new RowOrder(file, apis);
        foreach (var operation in file.All)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            if (operation is not IInvocationOperation and not IObjectCreationOperation
                || ApiCall.Find(apis, Role.Loader, operation) is not { } loader
                || !IsUnshuffled(loader)
                || loader.ValueOf("data") is not { } data)
            {
                continue;
            }

            var holders = ValueFlow.Follow(file, operation, (user, batches) => BatchOrder.IsKeptBy(apis, user, batches));
            if (TrainingLoop.Find(file, apis, holders) is { } loop && !order.IsMeant(loader, data, holders))
            {
                Report(context, loader, data, loop);
            }
        }
    }

    private static bool IsUnshuffled(ApiCall loader) => loader.ValueOf("shuffle") is { ConstantValue: { HasValue: true, Value: false } };

    private static void Report(SemanticModelAnalysisContext context, ApiCall loader, IOperation data, TrainingLoop loop)
    {
        var parameter = loader.Entry["shuffle"];
        context.ReportDiagnostic(Diagnostic.Create(
            RuleCatalog.UnshuffledTrainingLoader,
            loader.Operation.Syntax.GetLocation(),
            additionalLocations: new[] { loop.Batches.Syntax.GetLocation(), loop.Backward.Syntax.GetLocation() },
            properties: ImmutableDictionary<string, string?>.Empty
                .Add(ParameterProperty, parameter)
                .Add(ArgumentProperty, Argument(loader.Operation.ArgumentFor(parameter))),
            ShortText(data.Syntax),
            parameter));
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
