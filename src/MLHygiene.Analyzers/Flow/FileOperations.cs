using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace MLHygiene.Analyzers.Flow;

/// <summary>
/// The executable code of one file: who reads, writes, calls and returns what. Symbols are compared by their definition,
/// so that a generic helper is one helper.
/// </summary>
internal sealed class FileOperations
{
    // Weak: what is known of a file goes when its semantic model goes.
    private static readonly ConditionalWeakTable<SemanticModel, FileOperations> Files = new();

    private readonly SymbolMultiMap<IOperation> _references = new();
    private readonly SymbolMultiMap<IOperation?> _writes = new();
    private readonly SymbolMultiMap<IOperation> _calls = new();
    private readonly SymbolMultiMap<IMethodReferenceOperation> _names = new();
    private readonly SymbolMultiMap<IOperation> _returns = new();
    private readonly SymbolMultiMap<IOperation> _bodies = new();
    private readonly Dictionary<IOperation, ISymbol> _owners = new();
    private readonly List<IOperation> _all = new();
    private readonly HashSet<ISymbol> _writtenInLambdas = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _writtenInLocalFunctions = new(SymbolEqualityComparer.Default);

    private FileOperations(SyntaxTree tree) => Tree = tree;

    public SyntaxTree Tree { get; }

    /// <summary>The code of the file's functions and initializers, with who has it.</summary>
    public IEnumerable<(IOperation Body, ISymbol Owner)> Bodies => _owners.Select(pair => (pair.Key, pair.Value));

    /// <summary>Every operation of the file, in source order within each member.</summary>
    public IEnumerable<IOperation> All => _all;

    /// <summary>Reads a file, once for all the rules that are handed the same semantic model.</summary>
    public static FileOperations Read(SemanticModel model, CancellationToken cancellationToken)
    {
        if (!Files.TryGetValue(model, out var file))
        {
            file = Files.GetValue(model, _ => ReadAnew(model, cancellationToken));
        }

        return file;
    }

    private static FileOperations ReadAnew(SemanticModel model, CancellationToken cancellationToken)
    {
        var file = new FileOperations(model.SyntaxTree);
        foreach (var node in model.SyntaxTree.GetRoot(cancellationToken).DescendantNodesAndSelf(ContainsBodies))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (IsBody(node) && model.GetOperation(node, cancellationToken) is { } body)
            {
                file.Add(body, model.GetDeclaredSymbol(BodyOwner(node), cancellationToken));
            }
        }

        return file;
    }

    /// <summary>The expressions that name a local, parameter, field or property, those that write it included.</summary>
    public IReadOnlyList<IOperation> ReferencesTo(ISymbol symbol) => _references[symbol];

    /// <summary>The values that are written to a variable; null stands for a write whose value is not known.</summary>
    public IReadOnlyList<IOperation?> WritesTo(ISymbol symbol) => _writes[symbol];

    /// <summary>Whether a lambda writes a variable that it caught: the lambda may run at any time.</summary>
    public bool IsWrittenInLambda(ISymbol variable) => _writtenInLambdas.Contains(variable);

    /// <summary>Whether a local function writes a variable that it caught.</summary>
    public bool IsWrittenInLocalFunction(ISymbol variable) => _writtenInLocalFunctions.Contains(variable);

    /// <summary>The invocations and object creations that call a method or constructor.</summary>
    public IReadOnlyList<IOperation> CallsOf(IMethodSymbol method) => _calls[method];

    /// <summary>The places that name a method without calling it: it is handed on as a delegate.</summary>
    public IReadOnlyList<IMethodReferenceOperation> NamesOf(IMethodSymbol method) => _names[method];

    /// <summary>The values that a method, local function or getter returns, those of its lambdas excluded.</summary>
    public IReadOnlyList<IOperation> ReturnsOf(ISymbol method) => _returns[method];

    /// <summary>The code of a method that the file declares: several blocks for a constructor; none for a method of another file.</summary>
    public IReadOnlyList<IOperation> BodyOf(IMethodSymbol method) =>
        _bodies[method] is { Count: > 0 } bodies ? bodies
        : method is { MethodKind: MethodKind.PropertyGet, AssociatedSymbol: { } property } ? _bodies[property]
        : ImmutableArray<IOperation>.Empty;

    /// <summary>
    /// The method, local function or (for a getter) property whose code an operation is; null inside a lambda or an initializer.
    /// </summary>
    public ISymbol? FunctionOf(IOperation operation)
    {
        var root = operation;
        while (root.Parent is { } parent)
        {
            switch (parent)
            {
                case IAnonymousFunctionOperation:
                    return null;
                case ILocalFunctionOperation local:
                    return local.Symbol;
            }

            root = parent;
        }

        // Callers name the property, not its getter.
        return _owners.TryGetValue(root, out var owner)
            ? owner is IMethodSymbol { AssociatedSymbol: IPropertySymbol property } ? property : owner
            : null;
    }

    private static bool ContainsBodies(SyntaxNode node) => node
        is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax or BaseListSyntax
        or BasePropertyDeclarationSyntax or AccessorListSyntax
        or BaseFieldDeclarationSyntax or VariableDeclarationSyntax or VariableDeclaratorSyntax;

    private static bool IsBody(SyntaxNode node) =>
        node is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or PrimaryConstructorBaseTypeSyntax
        || node is CompilationUnitSyntax unit && unit.Members.Any(SyntaxKind.GlobalStatement)
        || node is ArrowExpressionClauseSyntax { Parent: BasePropertyDeclarationSyntax }
        || node is EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax }
        || node is EqualsValueClauseSyntax { Parent.Parent.Parent: BaseFieldDeclarationSyntax };

    private static SyntaxNode BodyOwner(SyntaxNode body) => body switch
    {
        ArrowExpressionClauseSyntax { Parent: BasePropertyDeclarationSyntax property } => property,
        EqualsValueClauseSyntax { Parent: { } declaration } => declaration,
        PrimaryConstructorBaseTypeSyntax { Parent.Parent: TypeDeclarationSyntax type } => type,
        _ => body,
    };

    private void Add(IOperation body, ISymbol? owner)
    {
        if (owner is not null)
        {
            _owners.Add(body, owner);
        }

        if (owner is IMethodSymbol or IPropertySymbol && body is not IPropertyInitializerOperation)
        {
            _bodies.Add(owner, body);
        }

        foreach (var operation in body.DescendantsAndSelf())
        {
            _all.Add(operation);
            AddFacts(operation);
        }
    }

    private void AddFacts(IOperation operation)
    {
        switch (operation.Kind)
        {
            case OperationKind.LocalFunction when operation is ILocalFunctionOperation function:
                _bodies.Add(function.Symbol, function);
                break;
            case OperationKind.LocalReference when operation is ILocalReferenceOperation local:
                _references.Add(local.Local, local);
                break;
            case OperationKind.ParameterReference when operation is IParameterReferenceOperation parameter:
                _references.Add(parameter.Parameter, parameter);
                break;
            case OperationKind.FieldReference when operation is IFieldReferenceOperation field:
                _references.Add(field.Field, field);
                break;
            case OperationKind.PropertyReference when operation is IPropertyReferenceOperation property:
                _references.Add(property.Property, property);
                break;
            case OperationKind.Invocation when operation is IInvocationOperation invocation:
                _calls.Add(invocation.TargetMethod, invocation);
                break;
            case OperationKind.ObjectCreation when operation is IObjectCreationOperation { Constructor: { } constructor } creation:
                _calls.Add(constructor, creation);
                break;
            case OperationKind.MethodReference when operation is IMethodReferenceOperation name:
                _names.Add(name.Method, name);
                break;
            case OperationKind.Return when operation is IReturnOperation { ReturnedValue: { } value } && FunctionOf(operation) is { } function:
                _returns.Add(function, value);
                break;
        }

        foreach (var (target, value) in VariableWrites.Of(operation))
        {
            _writes.Add(target, value);
            if (target is ILocalSymbol or IParameterSymbol)
            {
                AddCapture(operation, target);
            }
        }
    }

    private void AddCapture(IOperation write, ISymbol variable)
    {
        for (var parent = write.Parent; parent is not null; parent = parent.Parent)
        {
            switch (parent)
            {
                case IAnonymousFunctionOperation lambda when !Same(lambda.Symbol, variable.ContainingSymbol):
                    _writtenInLambdas.Add(variable);
                    return;
                case ILocalFunctionOperation function when !Same(function.Symbol, variable.ContainingSymbol):
                    _writtenInLocalFunctions.Add(variable);
                    return;
                case IAnonymousFunctionOperation or ILocalFunctionOperation:
                    return;
            }
        }
    }

    private static bool Same(ISymbol left, ISymbol right) => SymbolEqualityComparer.Default.Equals(left, right);
}
