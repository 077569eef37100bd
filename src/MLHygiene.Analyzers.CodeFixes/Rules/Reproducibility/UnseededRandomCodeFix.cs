using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using MLHygiene.Analyzers.CodeFixes.Rules.Leakage;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Rules.Reproducibility;

namespace MLHygiene.Analyzers.CodeFixes.Rules.Reproducibility;

/// <summary>Gives the generator a seed, or draws from one that has a seed.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UnseededRandomCodeFix))]
public sealed class UnseededRandomCodeFix : HygieneCodeFix
{
    private const string Random = "System.Random";

    private protected override DiagnosticDescriptor Rule => RuleCatalog.UnseededRandom;

    private protected override Fix? Plan(FixContext context)
    {
        var properties = context.Diagnostic.Properties;
        if (!properties.TryGetValue(UnseededRandomAnalyzer.SeedKey, out var configured) || configured is null
            || !properties.TryGetValue(UnseededRandomAnalyzer.FixKey, out var kind)
            || context.Diagnostic.AdditionalLocations.Count < 2
            || context.Root.FindNode(context.Diagnostic.AdditionalLocations[1].SourceSpan, getInnermostNodeForTie: true) is not ExpressionSyntax place
            || place.ContainsDirectives)
        {
            return null;
        }

        return kind switch
        {
            UnseededRandomAnalyzer.SeedFix when place is BaseObjectCreationExpressionSyntax creation => OfGenerator(creation, SeedValue.At(context, creation, configured)),
            UnseededRandomAnalyzer.SharedFix => OfShared(context, place, SeedValue.At(context, place, configured)),
            UnseededRandomAnalyzer.CopyFix => OfCopy(context, place, configured),
            UnseededRandomAnalyzer.SourceFix => OfSource(context, place, SeedValue.At(context, place, configured)),
            UnseededRandomAnalyzer.HoistFix when context.Diagnostic.AdditionalLocations.Count > 2 => OfRounds(context, place, configured, context.Diagnostic.AdditionalLocations[2]),
            _ => null,
        };
    }

    private static Fix OfGenerator(BaseObjectCreationExpressionSyntax creation, string seed)
    {
        var argument = SyntaxFactory.Argument(SyntaxFactory.ParseExpression(seed));
        return new Fix(
            $"Seed the generator with {seed} (changes results)",
            editor => editor.ReplaceNode(creation, (current, _) => current is BaseObjectCreationExpressionSyntax latest ? With(latest, argument) : current));
    }

    // A seed that only the rounds know would make them alike, or none at all.
    private static Fix? OfRounds(FixContext context, ExpressionSyntax generator, string configured, Location rounds)
    {
        if (context.Root.FindNode(rounds.SourceSpan).FirstAncestorOrSelf<StatementSyntax>() is not { } innermost)
        {
            return null;
        }

        var before = Hoisting.Anchor(innermost) ?? innermost;
        var seed = SeedValue.At(context, before, configured);
        var made = generator is BaseObjectCreationExpressionSyntax creation
            ? With(creation.WithoutTrivia(), SyntaxFactory.Argument(SyntaxFactory.ParseExpression(seed)))
            : SyntaxFactory.ParseExpression(New(context, before, seed));
        return HoistedGenerator.Plan(context, generator, made, rounds, $"Make one generator with the seed {seed} before the rounds (changes results)");
    }

    // new Normal(0, 1, new Random(0))
    private static Fix? OfSource(FixContext context, ExpressionSyntax distribution, string seed)
    {
        var list = distribution switch
        {
            BaseObjectCreationExpressionSyntax creation => creation.ArgumentList,
            InvocationExpressionSyntax call => call.ArgumentList,
            _ => null,
        };
        if (list is null || list.Arguments.Any(argument => argument.NameColon is not null)
            || context.SemanticModel.GetSymbolInfo(distribution, context.CancellationToken).Symbol is not IMethodSymbol method
            || !new[] { method }.Concat(method.ContainingType.InstanceConstructors).Any(overload =>
                overload.MethodKind == method.MethodKind
                && overload.Parameters.Length == list.Arguments.Count + 1
                && overload.Parameters[list.Arguments.Count].Type is { Name: "Random", ContainingNamespace: { Name: nameof(System), ContainingNamespace.IsGlobalNamespace: true } }))
        {
            return null;
        }

        var source = SyntaxFactory.Argument(SyntaxFactory.ParseExpression(New(context, distribution, seed)));
        var separators = list.Arguments.GetSeparators();
        var completed = list.WithArguments(SyntaxFactory.SeparatedList(
            list.Arguments.Append(source),
            list.Arguments.Count == 0 ? separators : separators.Append(SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(SyntaxFactory.Space))));
        return new Fix($"Give it a generator with the seed {seed} (changes results)", editor => editor.ReplaceNode(list, completed), distribution.Span.ToString());
    }

    private static Fix OfShared(FixContext context, ExpressionSyntax shared, string seed)
    {
        var generator = SyntaxFactory.ParseExpression(New(context, shared, seed));
        return new Fix(
            $"Shuffle with the seed {seed} (changes results)", editor => editor.ReplaceNode(shared, (current, _) => generator.WithTriviaFrom(current)));
    }

    // var mixed = rows.Shuffle().ToArray();
    private static Fix? OfCopy(FixContext context, ExpressionSyntax rows, string configured)
    {
        var model = context.SemanticModel;
        if (context.Node is not InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name: IdentifierNameSyntax } access } shuffle
            || access.Expression != rows
            || Comments.AreInside(shuffle)
            || !CanShuffle(model))
        {
            return null;
        }

        var isArray = shuffle.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: nameof(Enumerable.ToArray), Parent: InvocationExpressionSyntax { ArgumentList.Arguments.Count: 0 } };
        var value = isArray ? (ExpressionSyntax)shuffle.Parent!.Parent! : shuffle;
        if (value.Parent is not EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Variables.Count: 1, Parent: LocalDeclarationStatementSyntax statement } } variable }
            || !NewStatements.CanStandBefore(statement)
            || !statement.GetTrailingTrivia().Any(SyntaxKind.EndOfLineTrivia)
            // A loop would shuffle each of its copies into the same order.
            || Hoisting.Anchor(shuffle) != statement
            || !isArray && !CanBeArray(context, shuffle))
        {
            return null;
        }

        var seed = SeedValue.At(context, statement, configured);
        var copy = isArray ? rows.WithoutTrivia() : SequenceCall.On(rows.WithoutTrivia(), nameof(Enumerable.ToArray), asExtension: true);
        return new Fix($"Shuffle a copy with the seed {seed} (changes results)", editor =>
        {
            editor.ReplaceNode(shuffle, (current, _) => copy.WithTriviaFrom(current));
            NewStatements.InsertAfter(editor, statement, SyntaxFactory.ParseStatement($"{New(context, statement, seed)}.Shuffle({variable.Identifier.Text});"));
        });
    }

    private static bool CanBeArray(FixContext context, ExpressionSyntax shuffle) =>
        context.SemanticModel.GetOperation(shuffle, context.CancellationToken) is { } operation
        && operation.Type.RowType() is { } row
        && new Retyping(context.SemanticModel, context.File, context.SemanticModel.Compilation.CreateArrayTypeSymbol(row)).Allows(operation);

    private static bool CanShuffle(SemanticModel model) =>
#pragma warning disable RS0030 // What new code can call is no fact about existing code.
        model.Compilation.GetTypeByMetadataName(Random)?.GetMembers("Shuffle").IsEmpty == false;
#pragma warning restore RS0030

    private static string New(FixContext context, SyntaxNode place, string seed) => $"new {TypeNames.Of(context.SemanticModel, place.SpanStart, Random)}({seed})";

    // The seed is the first parameter; a switch for threads comes behind it.
    private static BaseObjectCreationExpressionSyntax With(BaseObjectCreationExpressionSyntax creation, ArgumentSyntax seed) => creation switch
    {
        ObjectCreationExpressionSyntax { ArgumentList: null } bare => bare
            .WithType(bare.Type.WithoutTrailingTrivia())
            .WithArgumentList(SyntaxFactory.ArgumentList(SyntaxFactory.SingletonSeparatedList(seed)).WithTrailingTrivia(bare.Type.GetTrailingTrivia())),
        { ArgumentList: { Arguments.Count: > 0 } list } => creation.WithArgumentList(list.WithArguments(SyntaxFactory.SeparatedList(
            new[] { seed }.Concat(list.Arguments),
            new[] { SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(SyntaxFactory.Space) }.Concat(list.Arguments.GetSeparators())))),
        { ArgumentList: { } list } => creation.WithArgumentList(list.AddArguments(seed)),
        _ => creation,
    };
}
