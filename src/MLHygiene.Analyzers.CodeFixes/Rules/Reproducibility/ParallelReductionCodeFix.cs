using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using MLHygiene.Analyzers.Rules.Reproducibility;

namespace MLHygiene.Analyzers.CodeFixes.Rules.Reproducibility;

/// <summary>Adds whole numbers in one step, and gives each thread a floating-point sum of its own that is added under a lock at the end.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ParallelReductionCodeFix))]
public sealed class ParallelReductionCodeFix : HygieneCodeFix
{
    private const string Interlocked = "System.Threading.Interlocked";

    private protected override DiagnosticDescriptor Rule => RuleCatalog.ParallelReduction;

    private protected override Fix? Plan(FixContext context)
    {
        context.Diagnostic.Properties.TryGetValue(ParallelReductionAnalyzer.FixKey, out var kind);
        var nodes = context.Diagnostic.AdditionalLocations
            .Select(location => context.Root.FindNode(location.SourceSpan, getInnermostNodeForTie: true))
            .Select(node => node is ArgumentSyntax argument ? argument.Expression : node)
            .ToList();
        return context.Node.ContainsDirectives || nodes.Count != 2 ? null : kind switch
        {
            ParallelReductionAnalyzer.AtomicFix => Atomic(context),
            ParallelReductionAnalyzer.LocalSumFix
                when nodes[0] is InvocationExpressionSyntax call && nodes[1] is LambdaExpressionSyntax lambda && context.Node is AssignmentExpressionSyntax sum =>
                    LocalSum(context, call, lambda, sum),
            _ => null,
        };
    }

    private static Fix? Atomic(FixContext context)
    {
        var type = TypeNames.Of(context.SemanticModel, context.Node.SpanStart, Interlocked);
        var call = context.Node switch
        {
            PostfixUnaryExpressionSyntax step => Step(step.Operand, step.IsKind(SyntaxKind.PostIncrementExpression)),
            PrefixUnaryExpressionSyntax step => Step(step.Operand, step.IsKind(SyntaxKind.PreIncrementExpression)),
            AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.AddAssignmentExpression } sum => $"{type}.Add(ref {sum.Left.WithoutTrivia()}, {sum.Right.WithoutTrivia()})",
            AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SubtractAssignmentExpression } sum => $"{type}.Add(ref {sum.Left.WithoutTrivia()}, -{Operand(sum.Right)})",
            _ => null,
        };
        return call is null || Comments.AreInside(context.Node)
            ? null
            : new Fix("Add in one step with 'Interlocked' (changes results)", editor => editor.ReplaceNode(context.Node, (current, _) => SyntaxFactory.ParseExpression(call).WithTriviaFrom(current)));

        string Step(ExpressionSyntax operand, bool isUp) => $"{type}.{(isUp ? "Increment" : "Decrement")}(ref {operand.WithoutTrivia()})";
    }

    private static string Operand(ExpressionSyntax value) =>
        value is IdentifierNameSyntax or LiteralExpressionSyntax or InvocationExpressionSyntax or ElementAccessExpressionSyntax or MemberAccessExpressionSyntax or ParenthesizedExpressionSyntax
            ? value.WithoutTrivia().ToString()
            : $"({value.WithoutTrivia()})";

    private static Fix? LocalSum(FixContext context, InvocationExpressionSyntax call, LambdaExpressionSyntax lambda, AssignmentExpressionSyntax sum)
    {
        var model = context.SemanticModel;
        if (ParameterOf(lambda) is not { } parameter
            || lambda.AsyncKeyword != default || lambda.Modifiers.Any()
            || lambda.Parent is not ArgumentSyntax { NameColon: null } argument
            || call.ArgumentList.Arguments.Last() != argument
            || !IsPlainCall(model, call)
            || call.FirstAncestorOrSelf<StatementSyntax>() is not { } statement || !NewStatements.CanStandBefore(statement)
            || ZeroOf(model.GetTypeInfo(sum.Left).Type) is not { } zero
            || !IsStepOf(lambda, sum))
        {
            return null;
        }

        return new Fix("Add up in each thread, and put the sums together under a lock (changes results)", editor =>
        {
            editor.TrackNode(statement);
            var now = editor.GetChangedRoot().GetCurrentNode(statement) ?? statement;
            var (gate, local) = (FreeName.In(now, "sumLock"), FreeName.In(now, "localSum"));
            var list = SyntaxFactory.ParseArgumentList($"(() => {zero}, x, {local} => {{ lock ({gate}) {{ {sum.Left.WithoutTrivia()} += {local}; }} }})");
            var steps = Steps(lambda, sum, parameter, local);
            editor.ReplaceNode(call.ArgumentList, (current, _) => current is ArgumentListSyntax arguments
                ? arguments.WithArguments(SyntaxFactory.SeparatedList<ArgumentSyntax>(
                    arguments.Arguments.GetWithSeparators().RemoveAt(arguments.Arguments.GetWithSeparators().Count - 1)
                        .Add(list.Arguments[0])
                        .Add(SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(SyntaxFactory.Space))
                        .Add(SyntaxFactory.Argument(steps))
                        .Add(SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(SyntaxFactory.Space))
                        .Add(list.Arguments[2])))
                : current);
            NewStatements.InsertBefore(editor, statement, SyntaxFactory.ParseStatement($"var {gate} = new object();"));
        });
    }

    // (i, _, localSum) => localSum + a[i]; a block adds to the sum and returns it.
    private static ExpressionSyntax Steps(LambdaExpressionSyntax lambda, AssignmentExpressionSyntax sum, string parameter, string local)
    {
        // A discard in the function would become a parameter.
        var unused = lambda.DescendantTokens().Any(token => token.ValueText == "_") ? FreeName.In(lambda, "state") : "_";
        var head = SyntaxFactory.ParseExpression($"({parameter}, {unused}, {local}) => {local}") is ParenthesizedLambdaExpressionSyntax parsed ? parsed.WithTriviaFrom(lambda) : null;
        if (head is null)
        {
            return lambda;
        }

        if (lambda.Body is not BlockSyntax body)
        {
            return head.WithExpressionBody(SyntaxFactory.ParseExpression($"{local} + {Addend(sum.Right)}"));
        }

        var last = body.Statements.Last();
        var indent = NewStatements.IndentOfLine(last);
        var back = SyntaxFactory.ParseStatement($"return {local};")
            .WithLeadingTrivia(indent)
            .WithTrailingTrivia(NewStatements.LineEnd(lambda));
        var isOneLine = !body.ToString().Contains('\n');
        var added = body.ReplaceNode(sum.Left, SyntaxFactory.IdentifierName(local).WithTriviaFrom(sum.Left));
        return head.WithExpressionBody(null).WithBlock(added.AddStatements(isOneLine ? back.WithoutTrivia().WithTrailingTrivia(SyntaxFactory.Space) : back))
            .WithArrowToken(lambda.ArrowToken);
    }

    private static string Addend(ExpressionSyntax value) =>
        value is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.MultiplyExpression or (int)SyntaxKind.DivideExpression }
            ? value.WithoutTrivia().ToString()
            : value is LambdaExpressionSyntax or ConditionalExpressionSyntax or AssignmentExpressionSyntax or BinaryExpressionSyntax or SwitchExpressionSyntax
            ? $"({value.WithoutTrivia()})"
            : value.WithoutTrivia().ToString();

    // The sum is a step of its own, and no way leads past the end.
    private static bool IsStepOf(LambdaExpressionSyntax lambda, AssignmentExpressionSyntax sum) =>
        lambda.Body == sum
        || lambda.Body is BlockSyntax { Statements.Count: > 0 } body
            && !body.DescendantNodes(node => node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax)).Any(node => node is ReturnStatementSyntax)
            && !sum.Ancestors().TakeWhile(node => node != body).Any(node => node is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax);

    private static string? ParameterOf(LambdaExpressionSyntax lambda) => lambda switch
    {
        SimpleLambdaExpressionSyntax simple => simple.Parameter.Identifier.ValueText,
        ParenthesizedLambdaExpressionSyntax { ParameterList.Parameters: { Count: 1 } parameters } when parameters[0].Type is null => parameters[0].Identifier.ValueText,
        _ => null,
    };

    // The overloads that have one with a sum for each thread.
    private static bool IsPlainCall(SemanticModel model, InvocationExpressionSyntax call) =>
        call.ArgumentList.Arguments.All(argument => argument.NameColon is null)
        && call.Expression is not (GenericNameSyntax or MemberAccessExpressionSyntax { Name: GenericNameSyntax })
        && model.GetSymbolInfo(call).Symbol is IMethodSymbol { Name: "For" or "ForEach", ContainingType: { Name: "Parallel", ContainingNamespace: { Name: "Tasks", ContainingNamespace.Name: "Threading" } } } method
        && method.Parameters.Last().Type is INamedTypeSymbol { Name: "Action", TypeArguments.Length: 1 }
        && method.Parameters.All(parameter => parameter.Type is not INamedTypeSymbol { Name: "Partitioner" or "OrderablePartitioner" });

    private static string? ZeroOf(ITypeSymbol? type) => type?.SpecialType switch
    {
        SpecialType.System_Single => "0f",
        SpecialType.System_Double => "0.0",
        SpecialType.System_Decimal => "0m",
        _ => null,
    };
}
