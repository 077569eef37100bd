using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MLHygiene.Analyzers.CodeFixes;

/// <summary>An expression that names rows, and can be written again for its length or for one of its rows.</summary>
internal sealed class RowExpression
{
    private readonly string _count;

    private RowExpression(ExpressionSyntax expression, ITypeSymbol type, string count)
    {
        Expression = expression.WithoutTrivia();
        Type = type;
        _count = count;
    }

    public ITypeSymbol Type { get; }

    /// <summary>A name for the order of the rows.</summary>
    public string OrderName
    {
        get
        {
            var name = Expression switch
            {
                MemberAccessExpressionSyntax member => member.Name.Identifier.ValueText,
                SimpleNameSyntax simple => simple.Identifier.ValueText,
                _ => string.Empty,
            };
            name = name.TrimStart('_');
            return name.Length == 0 ? "order" : char.ToLowerInvariant(name[0]) + name.Substring(1) + "Order";
        }
    }

    public ExpressionSyntax Expression { get; }

    /// <summary>Reads an expression; null where writing it again could do something else, or where its rows have no places.</summary>
    public static RowExpression? Read(SemanticModel model, ExpressionSyntax expression)
    {
        if (!IsName(model, expression) || model.GetTypeInfo(expression).Type is not { } type)
        {
            return null;
        }

        return type is IArrayTypeSymbol { Rank: 1 } ? new RowExpression(expression, type, "Length")
            : type is INamedTypeSymbol { Name: "List" or "IList" or "IReadOnlyList", Arity: 1, ContainingNamespace: { Name: "Generic", ContainingNamespace.Name: "Collections" } }
                ? new RowExpression(expression, type, "Count")
            : null;
    }

    /// <summary>Whether a lambda may name the rows.</summary>
    public static bool CanBeCaptured(SemanticModel model, ExpressionSyntax expression) =>
        expression.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Select(name => model.GetSymbolInfo(name).Symbol).All(symbol => symbol switch
        {
            IParameterSymbol parameter => parameter.RefKind == RefKind.None,
            ILocalSymbol local => !local.IsRef,
            IFieldSymbol or IPropertySymbol => symbol.IsStatic || symbol.ContainingType is { IsReferenceType: true } or { IsTupleType: true },
            _ => false,
        });

    /// <summary>The places of all rows: <c>Enumerable.Range(0, X.Length)</c>.</summary>
    /// <param name="enumerable">The name that the type has there.</param>
    public ExpressionSyntax Places(string enumerable) => SyntaxFactory.ParseExpression($"{enumerable}.Range(0, {Expression}.{_count})");

    /// <summary>The same in an array, as the code at a place can write it: <c>Enumerable.Range(0, X.Length).ToArray()</c>.</summary>
    public ExpressionSyntax PlacesInArray(SemanticModel model, int position)
    {
        var enumerable = TypeNames.Of(model, position, "System.Linq.Enumerable");
        var places = Places(enumerable);
        var sequence = model.Compilation.GetSpecialType(SpecialType.System_Collections_Generic_IEnumerable_T)
            .Construct(model.Compilation.GetSpecialType(SpecialType.System_Int32));
        var hasExtension = model.LookupSymbols(position, sequence, nameof(Enumerable.ToArray), includeReducedExtensionMethods: true).Any();
        return SyntaxFactory.ParseExpression(hasExtension ? $"{places}.ToArray()" : $"{enumerable}.ToArray({places})");
    }

    private static bool IsName(SemanticModel model, ExpressionSyntax expression) => expression switch
    {
        IdentifierNameSyntax or ThisExpressionSyntax => true,
        MemberAccessExpressionSyntax member => model.GetSymbolInfo(member).Symbol is IFieldSymbol or IPropertySymbol && IsName(model, member.Expression),
        _ => false,
    };
}
